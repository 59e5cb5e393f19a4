import { confusables } from './confusables.ts';
import { fold } from './fold.ts';
import { withoutHiddenCharacters } from './hidden-characters.ts';

/** The small palochka: Unicode has it for an i, most fonts draw an l (as in the `аррӏе` of the homograph attacks of 2017). */
const drawnAsL = '\u04cf';

const originals = new Map(
  confusables.flatMap(([to, from]) => Array.from(from, (character) => [character, to] as const)),
).set(drawnAsL, 'l');

const plain = /^[\x20-\x7e]*$/;
/** The only ones of ASCII that stand for others. */
const plainTwins = /[01I|]/g;

/**
 * What a name looks like: the same for two names exactly if one can be taken for the other (UTS #39, skeleton; here also by
 * NFKC, and `rn` is not `m`). Not to be shown.
 */
export function skeleton(name: string): string {
  const drawn = plain.test(name)
    ? name.replace(plainTwins, (sign) => originals.get(sign) ?? sign)
    : Array.from(withoutHiddenCharacters(name).normalize('NFKC'), (character) => originals.get(character) ?? character)
        .join('')
        .normalize('NFC');
  return drawn.replace(/\s+/g, ' ').trim();
}

/**
 * Coarser than `skeleton`: also the same for names that differ in case or accents, or in letters that are drawn as two others
 * (`rn` and `m`, `vv` and `w`). A hasty eye takes one for the other. Not to be shown.
 */
export const lookOf = (name: string): string =>
  // A capital I is an l by `skeleton`, and an i by its case.
  fold(skeleton(name)).replaceAll('i', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
