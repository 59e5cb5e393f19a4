import { isMisread, looseLookOf, type WordInName, wordsInName } from '@/core/text/misread.ts';
import { lookOf } from '@/core/text/skeleton.ts';

/** So many of one look are kept. */
const mostOfALook = 4;
/** So many words at one place of names that are the same but for it: of more, a list tells its names apart there. */
const mostOfARest = 64;

export interface NamesLike<One> {
  add(one: One): void;
  /** Those that look the same. None: undefined. */
  same(name: string): readonly One[] | undefined;
  /**
   * Those that a name can be taken for: that look the same; if none does, that differ in what is between the words, or in digits
   * for letters; if none does, by one letter, see `isMisread`. None: undefined.
   */
  like(name: string): readonly One[] | undefined;
}

/** Names that others are compared with. `isRepeat`: need not be kept beside the other. Linear in their number. */
export function namesLike<One extends { name: string }>(isRepeat: (one: One, other: One) => boolean): NamesLike<One> {
  const all: One[] = [];
  const looks = new Map<string, One[]>();
  const keep = (names: Map<string, One[]>, look: string, one: One) => {
    const known = names.get(look);
    if (!known) names.set(look, [one]);
    else if (known.length < mostOfALook && !known.some((other) => isRepeat(one, other))) known.push(one);
  };
  let further: ReturnType<typeof indexed> | undefined;
  const indexed = () => {
    const loose = new Map<string, One[]>();
    const rests = new Map<string, (WordInName & { one: One })[]>();
    for (const one of all) {
      keep(loose, looseLookOf(one.name), one);
      for (const word of wordsInName(one.name)) {
        const known = rests.get(word.rest);
        if (!known) rests.set(word.rest, [{ ...word, one }]);
        else if (known.length < mostOfARest) known.push({ ...word, one });
      }
    }
    return { loose, rests };
  };
  return {
    add(one) {
      further = undefined;
      all.push(one);
      keep(looks, lookOf(one.name), one);
    },
    same: (name) => looks.get(lookOf(name)),
    like(name) {
      const same = looks.get(lookOf(name));
      if (same) return same;
      further ??= indexed();
      const { loose, rests } = further;
      const found = loose.get(looseLookOf(name));
      if (found) return found;
      const misread = wordsInName(name).flatMap((word) =>
        (rests.get(word.rest) ?? []).filter((other) => isMisread(word, other)).map(({ one }) => one),
      );
      return misread.length > 0 ? misread : undefined;
    },
  };
}
