import { escapeUnseen, hasUnseen, utf8Bytes, writable } from './unseen.ts';

/** What neither bash nor zsh changes, also as the first of a word (zsh reads `=ls` as a path). */
const bare = /^[\w@+:,./-][\w@%+=:,./-]*$/;

/**
 * A value as one word for bash and zsh, also where it is typed (`!` is nothing special within single quotes). What nobody would see is
 * written as `$'\u202e'` would be, in bytes: `printf '%q'` of bash does the same. Any text is read back as it is, but for NUL and
 * lone surrogates.
 */
export function quoteBash(value: string): string {
  const text = writable(value);
  if (bare.test(text)) return text;
  if (!hasUnseen(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = text.replace(/[\\'!]/g, (character) => (character === '!' ? String.raw`\041` : `\\${character}`));
  return `$'${escapeUnseen(escaped, octalBytes)}'`;
}

/** Three digits always: the next character may be a digit, too. */
const octalBytes = (codePoint: number) =>
  utf8Bytes(codePoint)
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
