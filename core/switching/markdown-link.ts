/** A link in Markdown. Characters of the name that Markdown would take for itself are escaped; it stays on one line. */
export function markdownLink(name: string, url: string): string {
  const text = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>&|!#]/g, '\\$&');
  // Parentheses and blanks would end the address.
  const address = url.replace(
    /[()<>\s\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${text}](${address})`;
}
