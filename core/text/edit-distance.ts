/**
 * The fewest edits (a letter more, less, other, or two swapped: Damerau's distance, restricted) from a word to a text, or,
 * if `prefix`, to any beginning of it.
 */
export function editDistance(word: string, text: string, prefix = false): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, n) => n);
  let best = word.length;
  for (let t = 1; t <= text.length; t++) {
    const row = [t];
    for (let w = 1; w <= word.length; w++) {
      const same = word[w - 1] === text[t - 1];
      let edits = Math.min((last[w] ?? 0) + 1, (row[w - 1] ?? 0) + 1, (last[w - 1] ?? 0) + (same ? 0 : 1));
      if (t > 1 && w > 1 && word[w - 1] === text[t - 2] && word[w - 2] === text[t - 1]) {
        edits = Math.min(edits, (beforeLast[w - 2] ?? 0) + 1);
      }
      row[w] = edits;
    }
    best = Math.min(best, row[word.length] ?? best);
    beforeLast = last;
    last = row;
  }
  return prefix ? best : (last[word.length] ?? 0);
}
