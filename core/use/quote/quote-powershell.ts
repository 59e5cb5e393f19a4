import { escapeUnseen, hasUnseen, writable } from './unseen.ts';

const bare = /^[A-Za-z][\w./:-]*$/;
/** To PowerShell, typographic quotes are quotes like `'`. */
const quotes = /['\u2018\u2019\u201a\u201b]/g;

/**
 * A value as one argument for Windows PowerShell and PowerShell. What nobody would see is put together by its number, for
 * Windows PowerShell knows no escape for it. A `"` reaches a program as it is from PowerShell 7.3 on; older ones lose it.
 */
export function quotePowershell(value: string): string {
  const text = writable(value);
  return bare.test(text) ? text : powershellString(text);
}

/** A value where PowerShell has an expression, as behind `=`: there a bare word would be run as a command. */
export function powershellString(value: string): string {
  const text = writable(value);
  const quoted = `'${text.replace(quotes, '$&$&')}'`;
  if (!hasUnseen(text)) return quoted;
  const parts = escapeUnseen(quoted, (codePoint) => `'+[char]::ConvertFromUtf32(${codePoint})+'`);
  return `(${parts})`;
}
