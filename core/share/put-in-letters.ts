/** Signs that programs put into long words, for them to break there, and that nobody sees. */
const unseen = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]`;
const putIn = new RegExp(String.raw`${unseen}|\\(?=[_-])`, 'g');
/** A class, not a choice: a choice fills the stack in a word of millions. */
const words = /[\S\ufeff]+/g;
const mayHold = /rolecall(?:=|%|-3D)|(?:^|#|%23)1\.[\w-]{20}/i;

/**
 * A text whose links of many roles are without what programs put into them: signs that nobody sees, Markdown’s `\`. The
 * rest stays as it is, with all its lines. Linear.
 */
export function withoutPutIn(text: string): string {
  return text.replace(words, (word) => {
    const bare = word.replace(putIn, '');
    return bare !== word && mayHold.test(bare) ? bare : word;
  });
}
