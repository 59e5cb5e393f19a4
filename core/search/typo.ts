import { editDistance } from '@/core/text/edit-distance.ts';
import type { Hit, Pattern } from './pattern.ts';
import { kindAt, typoLoss } from './score.ts';

/** Edits that a word may be away: none below 3 letters, two from 8 on. Digits are never guessed: they are accounts. */
const allowedEdits = (word: string): number => (word.length < 3 ? 0 : word.length < 8 ? 1 : 2);

/** Below this length, a word must be meant as a whole word: `dve` is `dev`, not the start of `deployer`. */
const prefixFrom = 4;
/** From this length on, it may also lie inside a word: `acess` in `administratoraccess`. */
const insideFrom = 5;

/**
 * Splits a word so that one piece at least is left untouched by `edits` edits, with its place in the word; two letters
 * swapped where two pieces meet touch both, so the word with those swapped is cut into pieces as well.
 */
function untouchedPieces(word: string, edits: number): { piece: string; offset: number }[] {
  const size = Math.ceil(word.length / (edits + 1));
  const cuts = Array.from({ length: edits }, (_, n) => (n + 1) * size);
  const swapped = cuts.map((cut) => word.slice(0, cut - 1) + word[cut] + word[cut - 1] + word.slice(cut + 1));
  const pieces = new Map<string, { piece: string; offset: number }>();
  for (const one of [word, ...swapped]) {
    for (const offset of [0, ...cuts]) {
      const piece = one.slice(offset, offset + size);
      // `dbd` is a piece of `dbadbd` at its end, and with two letters swapped at its start.
      pieces.set(`${offset} ${piece}`, { piece, offset });
    }
  }
  return [...pieces.values()];
}

/** Points lost by a word that is only begun, and by one that is found inside another. */
const begunLoss = 4;
const insideLoss = 60;

/** What a stretch of letters loses when it is read as the word; undefined if it is too far from it. */
function lossOf(word: string, letters: string, edits: number): number | undefined {
  const whole = editDistance(word, letters);
  if (whole <= edits) return whole * typoLoss;
  const begun = word.length < prefixFrom ? whole : editDistance(word, letters.slice(0, word.length + edits), true);
  return begun <= edits ? begun * typoLoss + begunLoss : undefined;
}

/**
 * The patterns that find a folded word of letters with its typos, one for each piece that the typos may have spared: where
 * a piece is found, the word around it is compared, and each different word once, so that a hundred thousand roles take
 * little more than the search for the pieces. A hit is the whole word found. None for words that are too short.
 */
export function typoPatterns(word: string): Pattern[] {
  const edits = allowedEdits(word);
  if (edits === 0) return [];
  const known = new Map<string, number | undefined>();

  function read(text: string, at: number, piece: { piece: string; offset: number }): Hit | undefined {
    let start = at;
    let end = at + piece.piece.length;
    while (start > 0 && isLetter(text, start - 1)) start--;
    while (isLetter(text, end)) end++;
    const within = at - piece.offset - start;
    const isInside = within > edits;
    if (isInside && word.length < insideFrom) return undefined;
    const letters = text.slice(isInside ? start + within : start, end);
    if (!known.has(letters)) known.set(letters, lossOf(word, letters, edits));
    const loss = known.get(letters);
    return loss === undefined ? undefined : { start, end, loss: loss + (isInside ? insideLoss : 0) };
  }

  return untouchedPieces(word, edits).map((piece) => {
    function find(text: string, from: number): Hit | undefined {
      for (let at = text.indexOf(piece.piece, from); at >= 0; at = text.indexOf(piece.piece, at + 1)) {
        const hit = read(text, at, piece);
        if (hit && hit.start >= from) return hit;
      }
      return undefined;
    }
    return { find, indexIn: (text, from) => find(text, from)?.start ?? -1 };
  });
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === 'letter' || kind === 'syllable';
}
