/** Where a word was found: UTF-16 offsets, `end` exclusive; and what the match loses against a literal one, in points. */
export interface Hit {
  start: number;
  end: number;
  loss: number;
}

/** One way in which a word of a query may occur in a folded text. */
export interface Pattern {
  /** Where the first hit at or after `from` starts; -1 if there is none. A hit is never empty. */
  indexIn(text: string, from: number): number;
  /** That hit. */
  find(text: string, from: number): Hit | undefined;
  /** The same, but only right behind a character; undefined if there is no quick way to find that. */
  behind?(before: string): Pattern;
}

/** The word as it is. */
export const literal = (word: string, loss = 0): Pattern => ({
  indexIn: (text, from) => text.indexOf(word, from),
  find(text, from) {
    const start = text.indexOf(word, from);
    return start < 0 ? undefined : { start, end: start + word.length, loss };
  },
  behind: (before) => literal(before + word, loss),
});

/** `source` is a regular expression's, and must not match the empty text. */
export function expression(source: string, loss: number): Pattern {
  const regexp = new RegExp(source, 'g');
  return {
    indexIn(text, from) {
      regexp.lastIndex = from;
      return regexp.exec(text)?.index ?? -1;
    },
    find(text, from) {
      regexp.lastIndex = from;
      const match = regexp.exec(text);
      return match ? { start: match.index, end: regexp.lastIndex, loss } : undefined;
    },
    behind: (before) => expression(`${before}(?:${source})`, loss),
  };
}

/** The hits of a pattern that stand the test, as it gives them back. A hit may reach further than the pattern's. */
export function only(pattern: Pattern, test: (text: string, hit: Hit) => Hit | undefined): Pattern {
  function find(text: string, from: number): Hit | undefined {
    for (let hit = pattern.find(text, from); hit; hit = pattern.find(text, hit.start + 1)) {
      const tested = test(text, hit);
      if (tested && tested.start >= from) return tested;
    }
    return undefined;
  }
  return { find, indexIn: (text, from) => find(text, from)?.start ?? -1 };
}
