import { isScalar, parse, parseDocument, visit } from 'yaml';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { columnOf } from '@/core/import/words/csv-columns.ts';
import { hasManyReferences, standForMany } from './yaml-references.ts';

export interface YamlValue {
  value: unknown;
  /** 0-based lines, without the last. */
  from: number;
  to: number;
}

/** In UTF-16 units: longer ones take a parser of YAML too long, and nobody writes them by hand. */
const longest = 500_000;
const key = /^\s*(?:- +)*(?:"[^"]{1,200}"|'[^']{1,200}'|[^\s:#'"[{|>*&!%@`][^:\n]{0,200}?):(?:\s|$)/;
const item = /^\s*- /;
const blank = /^\s*(?:#.*|\.\.\.)?$/;
/** What is worth a look: an account, a role, and something that lies within something, or the AWS CLI's own `Arn: …`. */
const telling = /\d{12}|:role\//;
const nested =
  /:[ \t]*(?:&\S{1,80}[ \t]*)?(?:#.*)?\n\s*(?:- |<<:|[\w"'])|^[ \t]*- +(?:- |["']?[\w ./@-]{1,80}["']?:[ \t\n])|^Arn: ["']?arn:aws/m;
/** Deeper than people write; a parser that calls itself needs its stack. */
const deepRun = /[[{](?:\s{0,9}[[{]){20}|^(?:\s{0,9}[-?:] ){20}|^ {200}/m;
const deepest = 100;

function isTooDeep(text: string): boolean {
  if (deepRun.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Values of YAML among the lines that nothing else has read: every scalar is a text. */
export function* yamlValues({ lines, isFree }: MarkedText): Generator<YamlValue> {
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || !(key.test(lines[at] ?? '') || item.test(lines[at] ?? ''))) continue;
    const from = at;
    while (at < lines.length && isFree(at) && isYaml(lines[at] ?? '')) at++;
    yield* valuesIn(lines, from, at);
  }
}

/** A line `---` begins a document of its own. */
const isYaml = (line: string) =>
  blank.test(line) || /^\s/.test(line) || key.test(line) || item.test(line) || /^[\]}]/.test(line);

/** The whole, or where that is not one value the parts between blank lines. */
function* valuesIn(lines: readonly string[], from: number, to: number): Generator<YamlValue> {
  const whole = parsed(lines.slice(from, to).join('\n'));
  if (whole !== undefined) {
    if (!areLabels(whole)) yield { value: whole, from, to };
    return;
  }
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && lines[at]?.trim() !== '') continue;
    const part = at > start && !(start === from && at === to) ? parsed(lines.slice(start, at).join('\n')) : undefined;
    if (part !== undefined && !areLabels(part)) yield { value: part, from: start, to: at };
    start = at + 1;
  }
}

/** The parser takes the square of a run of blank lines. */
const withoutBlankRuns = (text: string) => text.replace(/\n[ \t]*(?:\n[ \t]*)+(?=\n)/g, '\n');

/** What stands for a secret would be an alias. */
const withQuotedStars = (text: string) => text.replace(/([:-][ \t]{1,9})(\*{3})(?=[ \t]*(?:\n|$))/g, "$1'$2'");

/** Every scalar is a text. The parser's own check of keys takes the square of their number, see `hasKeyTwice`. */
const options = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, prettyErrors: false } as const;

const mayBeParsed = (text: string): boolean => text.length <= longest && telling.test(text) && !isTooDeep(text);

function parsed(written: string): unknown {
  if (!mayBeParsed(written) || !nested.test(written)) return undefined;
  const text = withQuotedStars(written);
  if (hasManyReferences(text)) return undefined;
  try {
    const document = parseDocument(withoutBlankRuns(text), { ...options, merge: true });
    if (document.errors.length > 0 || hasKeyTwice(document) || standForMany(document)) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Bullets with labels look like a list of maps of one key each: `- Account: …`, `- Role: …`; and labels below a line with a colon like a map. */
function areLabels(value: unknown): boolean {
  if (!Array.isArray(value)) {
    const [first, ...more] = Object.entries(value ?? {});
    return first?.[1] === '' && more.length > 0 && more.every(([, of]) => typeof of === 'string');
  }
  const columns = value.map((one: unknown) => {
    const [[key, of] = [], ...more] = typeof one === 'object' && one !== null ? Object.entries(one) : [];
    return key !== undefined && more.length === 0 && typeof of === 'string' ? (columnOf(key) ?? '') : undefined;
  });
  return columns.includes('account') && !columns.includes(undefined);
}

/** Of two values under one key, the parser would keep the last: such lines are no YAML. */
function hasKeyTwice(document: ReturnType<typeof parseDocument>): boolean {
  let isTwice = false;
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) && key.value !== '<<' ? [String(key.value)] : []));
      isTwice ||= new Set(keys).size < keys.length;
      return isTwice ? visit.BREAK : undefined;
    },
  });
  return isTwice;
}

/** Up to the line's end; none is in the middle of an address. */
const comment = /(?<!\S)\/\/[^\n]*/g;

/** A map or list in braces that is no JSON: of JavaScript, of Python, JSON with comments. Undefined: not that either. */
export function relaxedJson(text: string): unknown {
  if (!mayBeParsed(text)) return undefined;
  try {
    return parse(text.replace(comment, ''), { ...options, maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
