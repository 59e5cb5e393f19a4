/**
 * The first characters of a text (UTF-16 units), to be shown beside a problem or in a sentence. Never ends in half of a
 * surrogate pair.
 */
export function excerpt(text: string, longest = 80): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}
