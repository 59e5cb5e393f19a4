/** The characters of a text as people count them; code points, where the browser has no segmenter (Firefox before 125). */
export function graphemes(text: string): Iterable<string> {
  if (typeof Intl.Segmenter !== 'function') return text;
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
