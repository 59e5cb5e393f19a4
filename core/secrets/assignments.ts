import { continuationsAfter } from './continuations.ts';
import { type Extent, endOfValueLine, parameterAt, quotedAt, restOfLine, skip, trimmed, untilSign } from './extent.ts';
import { startOfFacts } from './facts.ts';
import { isLabel, type Label, startOfName } from './find-labels.ts';
import { inElements } from './in-elements.ts';
import type { PlainText } from './plain-text.ts';
import { type RowsOfTables, rowsOfTables } from './rows-of-tables.ts';
import type { Span } from './span.ts';
import { afterBlank, afterWords, onNextLine } from './unassigned.ts';
import { isValueOf } from './values.ts';
import { isInLink, isNamed, isOfArn } from './within-names.ts';

/** What may stand between a name and the sign behind it: its quote, brackets, a default (`[None]`), whom it is for. */
const closing =
  /(?:\\{0,7}["'`]{1,3})?[)\]}]{0,2}["']?[)\]]?(?:\*\*|__)?(?:[ \t]{0,3}[[(][^\])\n]{0,60}[\])])?(?: (?:for|of|für|pour|para|per)(?: user)? \S{1,200}(?=:\s))?/y;
const assigned = /[ \t]{0,40}(?:=>|->|→|:=|\?=|\+=|={1,2}|:{1,2})(?:\*\*)?[ \t]{0,40}/y;
/** The same in a parameter of a link, where blanks are encoded. */
const assignedInLink = /(?:%20|%09|\+){0,9}(?:=|:(?=%20|%09|\+))(?:%20|%09|\+){0,9}/y;
/** Behind an empty value, a word that may be the one that is left out. */
const commented = /[ \t]{0,40}(?:#|\/\/)[ \t]{0,9}(?=[^\s]{0,100}[\d!@$%^&*])(?=\S{6,100}[ \t]*(?:\n|$))/y;
/** `value` next to `name`: Kubernetes, ECS, CloudFormation, Terraform, AWS CLI, XML. Anything between them is skipped. */
const paired =
  /\s?[,;{]?\s{0,200}(?:(?:-\s+)?\\{0,7}["']?[\w-]{1,30}\\{0,7}["']?\s?[:=]\s?\\{0,7}["']?[^\n,"'{}[\]\\]{0,60}\\{0,7}["']?(?:[,;]\s{0,60}|\s{1,60})|--[\w-]{1,30}[ =]\S{1,60}\s{1,9}){0,3}(?:-\s+)?(?:--)?\\{0,7}["']?(?:parameter|attribute|default|secret|plain)?[-_]?(?:value|default)\\{0,7}["']?(?:\s?[:=]\s?|(?<=--value)\s)/iy;
/** The same the other way around. */
const pairedBefore =
  /\\{0,7}["']?(?:parameter|attribute)?[-_]?value\\{0,7}["']?\s?[:=]\s?\\{0,7}["']([^"'\n\\]{1,400})\\{0,7}["'],?\s{0,60}\\{0,7}["']?[\w-]{0,20}(?:name|key)\\{0,7}["']?\s?[:=]\s?\\{0,7}["']?$/i;
const cell = /[ \t]{0,100}[|│┃¦][ \t]{0,100}/y;
const argument = /["'`]\s?,\s?(?=["'`])/y;

/**
 * The values of these labels: whatever stands where a password, a key or a token is told to stand. `bare` gets the labels
 * without one: headings, maybe.
 */
export function* assignmentsIn(plain: PlainText, labels: Iterable<Label>, bare: Label[]): Generator<Span> {
  const { text } = plain;
  const rows = rowsOfTables(text);
  let done = 0;
  for (const label of labels) {
    if (label.start < done) continue;
    const found = extentOf(plain, label, rows);
    const extent = found && isNamed(text, label, found) ? undefined : found;
    if (extent === undefined) {
      bare.push(label);
      continue;
    }
    const value = text.slice(extent.start, extent.end);
    const isSecret = isValueOf(label.value, value) && !isPlace(text, label, value);
    if (isSecret) {
      yield extent;
      // A link in it is none of it, and may have a secret of its own.
      done = extent.start + startOfFacts(value);
    } else bare.push(label);
    const isNotYetThere = !/[\p{L}\p{N}]/u.test(value);
    if (extent.open && (isSecret || isNotYetThere) && label.value === 'any') {
      for (const span of continuationsAfter(text, extent.end, value)) {
        yield span;
        done = span.end;
      }
    }
  }
}

function extentOf(plain: PlainText, label: Label, rows: RowsOfTables): Extent | undefined {
  const { text } = plain;
  const name = startOfName(text, label.start);
  const before = text[name - 1] ?? '\n';
  const isParameter = /[?&#;]/.test(before) && text[label.end] === '=';
  if (isParameter) return parameterAt(plain, label.end + 1);
  if (label.value === 'parameter') return undefined;
  if (isOfArn(text, name, label)) return undefined;
  const inLink = skip(text, label.end, assignedInLink);
  if (inLink > label.end && isInLink(text, name)) return parameterAt(plain, inLink);

  const closed = skip(text, label.end, closing);
  const isClosed = /["'`]/.test(text.slice(label.end, closed));
  const assignedAt = skip(text, closed, assigned);
  if (assignedAt > closed) {
    const opened = /["'`]/.test(before) && !isClosed ? before : undefined;
    const hasPairs = /cookie|auth|쿠키|クッキー/i.test(text.slice(label.start, label.end));
    const extent = assignedValue(text, assignedAt, opened, isClosed && text[closed - 1] === '"', hasPairs);
    // A cell of a table, and what is not told by its label alone, ends where a word does.
    const sign =
      label.value !== 'any' ? /[\s,;|"'<>]/ : /[,;|\t]/.test(before) ? new RegExp(`[\\n${before}]`) : undefined;
    return sign && extent?.open && !opened ? untilSign(text, extent.start, sign) : extent;
  }
  const after = (pattern: RegExp, from = closed) => {
    const at = skip(text, from, pattern);
    return at > from ? at : undefined;
  };
  const inElement = inElements(text, label, name, closed);
  if (inElement !== undefined) return inElement;
  const pair = pairedBefore.exec(text.slice(Math.max(0, name - 600), name));
  if (pair?.[1] !== undefined) {
    const end = name - (pair[0].length - pair[0].indexOf(pair[1])) + pair[1].length;
    return { start: end - pair[1].length, end };
  }
  const inPair = after(paired);
  if (inPair !== undefined) return assignedValue(text, inPair, undefined, isClosed);
  const inCell = after(cell);
  if (inCell !== undefined) {
    const extent = trimmed(text, untilSign(text, inCell, /[|│┃¦]/));
    const value = text.slice(extent.start, extent.end);
    if (isLabel(value) || isHeading(text, label.end)) return undefined;
    return rows.isNameIn(name, label, value) ? undefined : extent;
  }
  const isCalled = /["'`]/.test(before) && /\(\s?$/.test(text.slice(Math.max(0, name - 3), name - 1));
  const inCall = isCalled ? after(argument, label.end) : undefined;
  if (inCall !== undefined) return quotedAt(text, inCall);
  return afterBlank(text, name, label, closed) ?? afterWords(text, label.end) ?? onNextLine(text, name, label.end);
}

function assignedValue(
  text: string,
  at: number,
  opened: string | undefined,
  isJson: boolean,
  hasPairs = false,
): Extent | undefined {
  if (opened !== undefined) {
    const extent = untilSign(text, at, new RegExp(opened));
    return { ...extent, ...(extent.end === endOfValueLine(text, at) && { open: true as const }) };
  }
  // `=\` and a line break: the shell's way to go on.
  const next = skip(text, at, /[\\`^][ \t]*\n[ \t]*/y);
  const quoted = quotedAt(text, next);
  if (quoted !== undefined) {
    const comment = quoted.start === quoted.end ? skip(text, quoted.end + 1, commented) : 0;
    if (comment > quoted.end + 1) return untilSign(text, comment, /\s/);
    const behind = /[\s\\"'`,;:)\]}&|<]|$/y;
    behind.lastIndex = Math.min(text.length, quoted.end + 1);
    return quoted.open || isJson || behind.test(text) || text[quoted.end] === '\\'
      ? quoted
      : restOfLine(text, next, hasPairs);
  }
  if (isJson) {
    if (
      /[{[\n]/.test(text[next] ?? '\n') &&
      !/\S/.test(text.slice(next, endOfValueLine(text, next)).replace(/^[{[]+/, ''))
    )
      return { start: next, end: next };
    if (/[{[]/.test(text[next] ?? '')) return undefined;
    return { ...untilSign(text, next, /[,}\]\s]/), quoted: true };
  }
  return restOfLine(text, next, hasPairs);
}

/** In a row of headings, which has a rule below it and more than a name and its value. */
function isHeading(text: string, at: number): boolean {
  const stop = endOfValueLine(text, at);
  const row = text.slice(text.lastIndexOf('\n', at) + 1, stop).replace(/^[\s|│┃¦]+|[\s|│┃¦]+$/g, '');
  const below = text.slice(stop + 1, endOfValueLine(text, stop + 1));
  return /^[\s|│┃¦+:=─━┼├┤╞╡╪-]{3,}$/.test(below) && row.split(/[|│┃¦]/).length > 2;
}

/** The shell's working directory, and a path in Japanese. */
const isPlace = (text: string, { start, end }: Label, value: string): boolean =>
  /^(?:pwd|パス)$/i.test(text.slice(start, end)) && /^\s*["']?(?:[/~.]|[A-Z]:\\)/.test(value);
