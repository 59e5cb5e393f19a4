import { withoutHiddenCharacters } from '@/core/text/hidden-characters.ts';

/** Keys for which `key:value` without a blank is a setting. For others it may be a wrapped ARN or a URL. */
const knownShape = /^(?:[a-z]+(?:_[a-z]+)+|region|color|group)$/i;

/**
 * Takes a trimmed line apart at its first `=`, or, as the AWS CLI and the Go SDK do too, at its first `:`. Both sides come
 * without the blanks around. Undefined: no setting, for example a key with a blank.
 */
export function splitSetting(text: string): { key: string; value: string } | undefined {
  const equals = text.indexOf('=');
  if (equals > 0) {
    const key = text.slice(0, equals).trimEnd();
    if (!blank.test(key)) return { key, value: text.slice(equals + 1).trimStart() };
  }
  const colon = text.indexOf(':');
  if (colon <= 0 || (equals >= 0 && equals < colon)) return undefined;
  const key = text.slice(0, colon).trimEnd();
  const value = text.slice(colon + 1);
  const believed = value === '' || value.trimStart() !== value || (knownShape.test(key) && !value.startsWith('//'));
  return believed && !blank.test(key) ? { key, value: value.trimStart() } : undefined;
}

const blank = /\s/;
const special = /^["'`]|[#;]/;
/** Whether a value begins as a quoted one does. */
export const isQuoted = (value: string): boolean => value[0] === '"' || value[0] === "'" || value[0] === '`';
const quotedValue = /^(["'`])/;
/** AWS reads `color = #ff0000` as a comment, people mean the color. */
const hexColor = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![^\s#;])/i;

/**
 * A value as meant: one pair of quotes removed (`"`, `'`, and Granted's backticks around `#` and `;`), a comment cut off
 * that stands after a blank. A glued one (`Admin#note`) stays here; see `strictValue`.
 */
export function cleanValue(value: string): string {
  if (!special.test(value)) return value;
  const quote = quotedValue.exec(value)?.[1];
  if (quote !== undefined) {
    const end = value.indexOf(quote, 1);
    if (end > 0 && /^(?:\s*$|\s+[#;])/.test(value.slice(end + 1))) return value.slice(1, end).trim();
  }
  const color = hexColor.exec(value)?.[0];
  if (color !== undefined) return color;
  const comment = value.search(/(?:^|\s)[#;]/);
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

/**
 * A value that can hold neither `#` nor `;` nor anything unseen: ARNs, account ids, names of roles, regions. A glued comment
 * is cut, as AESR does.
 */
export function strictValue(value: string): string {
  if (value === '') return value;
  if (clean.test(value)) return value;
  const comment = value.search(/[#;]/);
  return withoutHiddenCharacters(comment < 0 ? value : value.slice(0, comment))
    .replace(/\p{Cc}/gu, '')
    .trim();
}

const clean = /^[!"$-:<-~]*$/;
