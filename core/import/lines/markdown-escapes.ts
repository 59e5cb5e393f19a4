/** A header or a key as only Markdown's source has it: `\[profile prod\]`, `role\_arn = `. */
const escaped = /^[ \t>]{0,40}(?:\\\[[^\]\n]{1,200}\\\]|[a-z]{1,20}\\_[a-z\\_]{1,40}[ \t]{0,9}=)/m;

/** Config text from a page's Markdown source, without the `\` before signs. Any other text stays as it is, and so do lines. */
export const withoutMarkdownEscapes = (text: string): string =>
  escaped.test(text) ? text.replace(/\\([_[\]*#<>|~`-])/g, '$1') : text;
