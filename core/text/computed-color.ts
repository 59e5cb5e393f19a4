/** A color of an inline style (`#99BCE3`, `#abc`, `rgb(153, 188, 227)`) as six lower-case hex digits; else undefined. */
export function hexOfCssColor(css: string): string | undefined {
  const text = css.trim().toLowerCase();
  const [, hex] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text) ?? [];
  if (hex !== undefined) return hex.length === 6 ? hex : hex.replace(/./g, '$&$&');
  const [, ...channels] = /^rgb\((\d{1,3}),? (\d{1,3}),? (\d{1,3})\)$/.exec(text.replace(/, */g, ', ')) ?? [];
  if (channels.length === 0 || channels.some((channel) => Number(channel) > 255)) return undefined;
  return channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
}
