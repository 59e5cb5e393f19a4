import { fold } from './fold.ts';

/** A text as it is searched, and where each of its UTF-16 units comes from: from `starts[n]` to before `ends[n]`. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** A character with what composes with it: marks, the rest of a syllable, half-width sound marks and vowels. */
const cluster = /[\s\S][\p{M}\u1160-\u11ff\uff9e\uff9f\uffc2-\uffdc]*/gu;

/** Folds cluster by cluster, so that what is found can be shown in the text as it was written. */
export function foldWithSource(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: part, index } of text.matchAll(cluster)) {
    const piece = fold(part);
    folded.text += piece;
    for (let n = 0; n < piece.length; n++) {
      folded.starts.push(index);
      folded.ends.push(index + part.length);
    }
  }
  return folded;
}
