import { escapeUnseen, utf8Bytes, writable } from './unseen.ts';

const bare = /^[\w@+:./-]+$/;

/**
 * A value as one word for fish, whose single quotes know `\\` and `\'`. What nobody would see stands between quotes in bytes, for
 * fish refuses some code points that it keeps for itself (U+F600).
 */
export function quoteFish(value: string): string {
  const text = writable(value);
  if (bare.test(text)) return text;
  const quoted = text.replace(/[\\']/g, (character) => `\\${character}`);
  return `'${escapeUnseen(quoted, (codePoint) => `'${byteEscapes(codePoint)}'`)}'`;
}

const byteEscapes = (codePoint: number) =>
  utf8Bytes(codePoint)
    .map((byte) => `\\X${byte.toString(16).padStart(2, '0')}`)
    .join('');
