/** Signs that programs put into long words, for them to break there, and that nobody sees. */
const unseen = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]`;
const putIn = new RegExp(String.raw`${unseen}|\\(?=[_-])`, 'g');
/** A class, not a choice: a choice fills the stack in a word of millions. */
const words = /[\S\ufeff]+/g;
const spaced = new RegExp(`#${[...' rolecall= '].join(' ?').trim()} ?(?=\\d{1,9}\\.)`, 'gi');
const opening = '#rolecall=';

/**
 * A text whose links of many roles are without what programs put into them: signs that nobody sees, Markdown’s `\`, blanks within
 * what names the list. The rest stays as it is, with all its lines. Linear.
 */
export function withoutPutIn(text: string): string {
  const plain = text.replace(words, (word) => {
    const bare = word.replace(putIn, '');
    return bare !== word && /rolecall(?:=|%|-3D)/i.test(bare) ? bare : word;
  });
  return plain.replace(spaced, opening);
}
