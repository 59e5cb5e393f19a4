import { type Extent, endOfValueLine } from '@/core/secrets/signs/extent.ts';
import { isHeaderLine, isNameOfRole, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { type Label, startOfName } from '@/core/secrets/signs/find-labels.ts';
import { isPasswordLike, isStrong } from '@/core/secrets/signs/randomness.ts';
import { lineBefore } from '@/core/text/lines.ts';

/** `arn:aws:secretsmanager:eu-west-1:111122223333:secret:name`, `https://token:8443`. */
export function isOfArn(text: string, name: number, { end }: Label): boolean {
  if (!/[:=+]/.test(text[end] ?? '')) return false;
  const lead = text.slice(Math.max(0, name - 200), name);
  return /arn:aws(?:[^\s"']*[^\s"',])?$|\/\/$/.test(lead);
}

/** `/etc/passwd: …` as `head` and editors put it before what a file holds. */
export const isOfPath = (text: string, { start }: Label): boolean =>
  /\/etc\/$/.test(text.slice(Math.max(0, start - 5), start));

/** The shell's working directory, and a path in Japanese. */
export const isPlace = (text: string, { start, end }: Label, value: string): boolean =>
  /^(?:pwd|パス)$/i.test(text.slice(start, end)) && /^\s*["']?(?:[/~.]|[A-Z]:\\)/.test(value);

/** `vault-token: Admin` is an account's alias and a role in it. An alias is of small letters, digits and hyphens. */
export const isRoleOfAlias = (text: string, { start, end }: Label, value: string): boolean =>
  isRoleWord(value) && /^[a-z\d]+(?:-[a-z\d]+)+$/.test(text.slice(startOfName(text, start), end));

/** Tools whose `--secret` or `--password` is a word before a name, no value: the value is what stands behind the name. */
export const isFlagBeforeName = (text: string, name: number, { end }: Label): boolean =>
  /^--(?:secret|password|plaintext)$/.test(text.slice(name, end)) &&
  /\b(?:gcloud[ \t]+secrets|lpass[ \t]|pulumi[ \t]+config)[^\n|;&]*$/.test(text.slice(Math.max(0, name - 200), name));

/** Behind a shell's prompt a `|` leads to the next command. */
export const isPiped = (text: string, name: number): boolean =>
  /^[ \t>#;]*(?:[\w@:~./\\()-]{0,60}[$%❯] |PS[ >])/.test(lineBefore(text, name, 200));

/** In a link what a parameter holds may look like a setting; it ends with its parameter. */
export const isInLink = (text: string, name: number): boolean =>
  /:\/\/[^\s"'<>`|]*[?#][^\s"'<>`|]*$/.test(text.slice(Math.max(0, name - 2000), name));

/** Whether a header holds both: then it is all a name, but where a secret shows by itself. */
export function isNamed(text: string, { start }: Label, { start: from, end }: Extent): boolean {
  const lineStart = start - lineBefore(text, start, 200).length;
  if (lineStart > 0 && text[lineStart - 1] !== '\n') return false;
  const line = text.slice(lineStart, endOfValueLine(text, start));
  const value = text.slice(from, end).replace(/["'`]?\].*$/, '');
  const isSecret = isStrong(value) || /^\S{20,}/.test(value) || (isPasswordLike(value) && !value.includes('-'));
  return (isHeaderLine(line) || isNameOfRole(line)) && !isSecret;
}

/** A sign that names of roles may have, right between two parts of one: `aPW+=A`. */
const joinedRole = /^\+=[\w+=.@-]{0,60}(?=["',;|&\s})\]]|$)/;
const underRole = /role(?:[_ -]?name)?["']?[ \t]{0,9}[:=][ \t]{0,9}["']?$/i;
const inCell = /(?:^|[,;|\t])[ \t]{0,9}["']?$/;

/** Whether a label is within the name of a role: under a key for one, or in a cell of a line that has an account's number. */
export function isWithinRoleName(text: string, { start, end }: Label): boolean {
  const rest = joinedRole.exec(text.slice(end, end + 70))?.[0];
  if (rest === undefined || isStrong(rest.slice(2)) || isPasswordLike(rest.slice(2))) return false;
  const line = lineBefore(text, start, 400);
  const lead = line.replace(/[\w+.@-]{0,64}$/, '');
  if (underRole.test(lead)) return true;
  return (
    inCell.test(lead) && /(?<!\d)\d{12}(?!\d)/.test(line + text.slice(end, endOfValueLine(text, end)).slice(0, 400))
  );
}
