const longest = 80;

/** At most 80 characters of a text, to be shown beside a problem. Never ends in half of a surrogate pair. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}
