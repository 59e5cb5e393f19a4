import { addFindings, type Findings, noFindings } from '@/core/import/found/findings.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { type Column, columnBeside, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { hasRoleWord, mayBeRoleName } from '@/core/import/words/role-words.ts';
import { collect } from '@/core/text/collect.ts';
import type { Label } from './label-records.ts';
import { accountOfLabel, pairLabels } from './pair-labels.ts';

/** Labels and values are short. */
const longest = 120;
/** Blank lines between a label and its value, as a page's definitions have them. */
const mostBlank = 3;

/** A line that says something. 0-based. */
interface Line {
  text: string;
  line: number;
}

/**
 * Cards of labels with their values below them, each on a line of its own, as they are copied from forms, lists of definitions and
 * spreadsheets: `Account ID`, `1111-2222-3333`, `Role`, `Admin`. A card ends where one of its labels comes again.
 */
export function findCards({ lines, isFree, claim }: MarkedText): Findings {
  const labels = labelsOf(lines.flatMap((raw, line) => (isFree(line) ? lineOf(raw, line) : [])));
  const accounts = labels.filter(({ column }) => column === 'account');
  if (!accounts.some(({ value }) => accountOfLabel(value)) || !labels.some(({ column }) => isOfRoles(column)))
    return noFindings();
  const found = noFindings();
  for (const card of cardsOf(labels)) addFindings(found, pairLabels(card));
  // Accounts without a role are asked about by others.
  if (found.roles.length === 0) return noFindings();
  for (const { line, from } of labels) claim(from, line);
  return found;
}

/** Each by itself; one without an account has one that nobody knows. */
function cardsOf(labels: readonly CardLabel[]): Label[][] {
  const cards = new Map<number, Label[]>();
  for (const label of labels) collect(cards, label.paragraph, label);
  return [...cards.values()].map((card) => {
    const [{ line = 0, paragraph = 0 } = {}] = card;
    const isPlaced = card.some(({ column }) => column === 'account');
    return isPlaced ? card : [...card, { column: 'account', value: '', about: '', line, paragraph }];
  });
}

function lineOf(raw: string, line: number): Line[] {
  if (raw.trim() === '') return [];
  return [{ text: raw.length > longest ? '' : withoutMarkup(raw.replace(bullet, '')).trim(), line }];
}

/** A label with its value, and the line of the label. */
type CardLabel = Label & { from: number };

function labelsOf(lines: readonly Line[]): CardLabel[] {
  const labels: CardLabel[] = [];
  let card = 0;
  /** What labels are called and what they say, in the open card. */
  let seen = new Set<string>();
  let last: Column | undefined;
  for (let at = 0; at < lines.length; at++) {
    const { text = '', line: from = 0 } = lines[at] ?? {};
    const column = labelIn(text);
    if (column === undefined) continue;
    const values = valuesBelow(column, lines, at);
    if (values.length === 0 && column !== 'account') continue;
    const says = values.length === 0 ? column : meantBy(column, values[0]?.text ?? '');
    const isMoreRoles = isOfRoles(says) && isOfRoles(last);
    if (!isMoreRoles && (seen.has(text) || seen.has(says))) {
      card++;
      seen = new Set();
    }
    seen.add(text).add(says);
    last = says;
    // Without its account, a role would go to the account above.
    if (values.length === 0) labels.push({ column, value: '', about: '', line: from + 1, from, paragraph: card });
    for (const { text: value, line } of values)
      labels.push({ column: says, value, about: '', line: line + 1, from, paragraph: card });
    at += values.length;
  }
  return labels;
}

const mostValues = 20;

/** The value below a label; of accounts and roles there may be several. */
function valuesBelow(column: Column, lines: readonly Line[], at: number): Line[] {
  const values: Line[] = [];
  let above = lines[at]?.line ?? 0;
  for (const one of lines.slice(at + 1, at + 1 + mostValues)) {
    const isFirst = values.length === 0;
    const isNear = one.line - above <= (isFirst ? mostBlank : 0) + 1;
    if (!isNear || labelIn(one.text) !== undefined || !(isFirst ? isValueOf : isNextOf)(column, one.text)) break;
    values.push(one);
    above = one.line;
  }
  return values;
}

/** What a line that is nothing but a label says. */
const labelIn = (text: string): Column | undefined =>
  /[\d|\t,]/.test(text) ? undefined : columnBeside(text.replace(/\s{0,5}[:：]$/, ''));

const isValueOf = (column: Column, text: string): boolean =>
  isOfRoles(column) ? mayBeRoleName(text) : text !== '' && !/[|\t]/.test(text);

/** The name of another field is no role. */
const isNextOf = (column: Column, text: string): boolean =>
  column === 'account'
    ? accountOfLabel(text) !== undefined
    : isOfRoles(column) && mayBeRoleName(text) && hasRoleWord(text) && !/^(?:access|role|user)s?$/i.test(text);

/** An account without digits is a name. */
const meantBy = (column: Column, value: string): Column =>
  column === 'account' && !/[\d<>]/.test(value) ? 'accountName' : column;
