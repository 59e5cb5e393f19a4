/** Stands in for WXT's context of content scripts, of which ours use nothing: see wxt.config.ts. */
export class ContentScriptContext {}
