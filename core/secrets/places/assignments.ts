import { type Extent, parameterAt, quotedAt, skip, trimmed, untilSign } from '@/core/secrets/signs/extent.ts';
import { startOfFacts } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label, startOfName } from '@/core/secrets/signs/find-labels.ts';
import type { PlainText } from '@/core/secrets/signs/plain-text.ts';
import { type RestOfLine, restOfLineIn } from '@/core/secrets/signs/rest-of-line.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { isBehindReference, isValueOf } from '@/core/secrets/signs/values.ts';
import { assignedValue } from './assigned-value.ts';
import { beforeName } from './before-name.ts';
import { changedTo } from './changed-to.ts';
import { continuationsAfter } from './continuations.ts';
import { inElements } from './in-elements.ts';
import { onNextLine } from './next-line.ts';
import { inPair, valueAfterName, valueBeforeName } from './paired.ts';
import { type RowsOfTables, rowsOfTables } from './rows-of-tables.ts';
import { afterBlank, afterWords } from './unassigned.ts';
import {
  isFlagBeforeName,
  isInLink,
  isNamed,
  isOfArn,
  isOfPath,
  isPiped,
  isPlace,
  isRoleOfAlias,
  isWithinRoleName,
} from './within-names.ts';

/** What may be between a name and the sign behind it: its quote, brackets, a default (`[None]`), whom it is for. */
const closing =
  /(?:\\{0,7}["'`]{1,3})?[)\]}]{0,2}["']?[)\]]?(?:\*{1,2}(?!\*)|__?)?(?:[ \t]{0,3}[[(][^\])\n]{0,60}[\])])?(?: (?:for|of|für|pour|para|per)(?: user)? \S{1,200}(?=:\s))?/y;
const assigned = /[ \t]{0,40}(?:=>|->|→|:=|\?=|\+=|={1,2}|:{1,2})(?:\*{1,2}(?!\*))?[ \t]{0,40}/y;
/** The same in a parameter of a link, where blanks are encoded. */
const assignedInLink = /(?:%20|%09|\+){0,9}(?:=|:(?=%20|%09|\+))(?:%20|%09|\+){0,9}/y;
/** In Confluence's notation there are two. */
const cell = /[ \t]{0,100}[|│┃¦]{1,2}[ \t]{0,100}/y;
const argument = /["'`]\s?,\s?(?=["'`])/y;

/** What is known of the lines of a text, for all of its labels. */
interface Lines {
  rows: RowsOfTables;
  restOfLine: RestOfLine;
}

/**
 * The values of these labels: whatever is where a password, a key or a token has its place. `bare` gets the labels without
 * one, which may be headings.
 */
export function* assignmentsIn(plain: PlainText, labels: Iterable<Label>, bare: Label[]): Generator<Span> {
  const { text } = plain;
  const lines = { rows: rowsOfTables(text), restOfLine: restOfLineIn(text) };
  let done = 0;
  for (const label of labels) {
    if (label.start < done || isWithinRoleName(text, label)) continue;
    const found = extentOf(plain, label, lines);
    const extent = found && isNamed(text, label, found) ? undefined : found;
    if (extent === undefined) {
      bare.push(label);
      continue;
    }
    const value = text.slice(extent.start, extent.end);
    const isSecret = isSecretOf(text, label, extent, value);
    if (isSecret) {
      yield extent;
      // A link in it is none of it, and may have a secret of its own.
      done = extent.start + startOfFacts(value);
    } else bare.push(label);
    const changed = label.value === 'any' ? changedTo(text, extent.end) : undefined;
    if (changed !== undefined) {
      yield changed;
      done = changed.end;
    }
    const isNotYetThere = !/[\p{L}\p{N}]/u.test(value);
    if (!extent.open || !(isSecret || isNotYetThere) || label.value !== 'any') continue;
    for (const span of continuationsAfter(text, extent.end, value)) {
      yield span;
      done = span.end;
    }
    if (isSecret || done > extent.end || value.trim() !== '') continue;
    const below = onNextLine(text, label, startOfName(text, label.start), extent.start);
    if (below === undefined || !isValueOf('any', text.slice(below.start, below.end))) continue;
    yield below;
    done = below.end;
  }
}

function isSecretOf(text: string, label: Label, extent: Extent, value: string): boolean {
  if (isPlace(text, label, value) || isRoleOfAlias(text, label, value)) return false;
  // In a command words in quotes are no sentence.
  const isOfCommand =
    /["']/.test(text[extent.start - 1] ?? '') && text.startsWith('--', startOfName(text, label.start));
  const judged = isOfCommand ? value.replaceAll(' ', '') : value;
  return isValueOf(label.value, judged) || (label.value === 'any' && isBehindReference(text, label, extent));
}

function extentOf(plain: PlainText, label: Label, { rows, restOfLine }: Lines): Extent | undefined {
  const { text } = plain;
  const name = startOfName(text, label.start);
  const before = text[name - 1] ?? '\n';
  const isParameter = /[?&#;]/.test(before) && text[label.end] === '=';
  if (isParameter) return parameterAt(plain, label.end + 1);
  if (label.value === 'parameter') return undefined;
  if (isOfArn(text, name, label) || isOfPath(text, label) || isFlagBeforeName(text, name, label)) return undefined;
  const inLink = skip(text, label.end, assignedInLink);
  if (inLink > label.end && isInLink(text, name)) return parameterAt(plain, inLink);

  const closed = skip(text, label.end, closing);
  const isClosed = /["'`]/.test(text.slice(label.end, closed));
  if (label.value === 'type') return valueBeside(text, name, closed, isClosed, restOfLine);
  const assignedAt = skip(text, closed, assigned);
  if (assignedAt > closed) {
    const opened = /["'`]/.test(before) && !isClosed ? before : undefined;
    const hasPairs = /cookie|auth|쿠키|クッキー/i.test(text.slice(label.start, label.end));
    const isJson = isClosed && text[closed - 1] === '"';
    const extent = assignedValue(text, assignedAt, { opened, isJson, hasPairs }, restOfLine);
    // A cell of a table ends where a word does, and so does what its label alone does not reveal.
    const sign =
      label.value !== 'any' && label.value !== 'seed'
        ? /[\s,;|"'<>]/
        : /[,;|\t]/.test(before)
          ? new RegExp(`[\\n${before}]`)
          : undefined;
    return sign && extent?.open && !opened ? untilSign(text, extent.start, sign) : extent;
  }
  const inElement = inElements(text, label, name, closed);
  if (inElement !== undefined) return inElement;
  const beside = valueBeside(text, name, closed, isClosed, restOfLine);
  if (beside !== undefined) return beside;
  const inCell = skip(text, closed, cell);
  if (inCell > closed) {
    if (isPiped(text, name)) return undefined;
    const extent = trimmed(text, untilSign(text, inCell, /[|│┃¦]/));
    const value = text.slice(extent.start, extent.end);
    if (isLabel(value) || rows.isInHeading(label.end)) return undefined;
    return rows.isNameIn(name, label, value) ? undefined : extent;
  }
  const isCalled = /["'`]/.test(before) && /\(\s?$/.test(text.slice(Math.max(0, name - 3), name - 1));
  const inCall = isCalled ? skip(text, label.end, argument) : label.end;
  if (inCall > label.end) return quotedAt(text, inCall);
  const inList = inPair(text, name, label.end);
  if (inList !== undefined) return inList;
  return (
    afterBlank(text, name, label, closed) ??
    afterWords(text, label, name) ??
    onNextLine(text, label, name, label.end) ??
    beforeName(text, name, label)
  );
}

/** The value of a name or a type in a setting next to it. */
function valueBeside(text: string, name: number, closed: number, isJson: boolean, restOfLine: RestOfLine) {
  const at = valueAfterName(text, closed);
  return (
    valueBeforeName(text, name) ?? (at === undefined ? undefined : assignedValue(text, at, { isJson }, restOfLine))
  );
}
