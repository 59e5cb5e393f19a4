// @ts-check
/**
 * Every key that a built manifest may have. What is missing here is missing on purpose: `web_accessible_resources` and
 * `externally_connectable` would let pages in, `content_security_policy` would loosen the default.
 */
const knownKeys = new Set([
  ...['manifest_version', 'name', 'description', 'version', 'default_locale', 'icons'],
  ...[
    'permissions',
    'host_permissions',
    'action',
    'options_ui',
    'commands',
    'background',
    'content_scripts',
    'omnibox',
  ],
  ...['minimum_chrome_version', 'browser_specific_settings'],
]);

/**
 * What is wrong with a manifest as it was built: wxt adds to, and takes from, what wxt.config.ts says.
 * @param {Record<string, any>} manifest
 * @returns {string[]} one sentence each
 */
export function manifestProblems(manifest) {
  const problems = Object.keys(manifest)
    .filter((key) => !knownKeys.has(key))
    .map((key) => `${key} is not a key that was agreed on`);
  // wxt takes the options page's settings from its `meta` elements and drops those of the config.
  if (manifest.options_ui?.open_in_tab !== true) {
    problems.push(
      'options_ui.open_in_tab is not true: options/index.html needs <meta name="manifest.open_in_tab" content="true">',
    );
  }
  const tags = [...manifest.permissions, ...manifest.host_permissions].filter((tag) =>
    /^<all_urls>$|^\*|\/\/\*\//.test(tag),
  );
  return [...problems, ...tags.map((tag) => `${tag} asks for every site`)];
}
