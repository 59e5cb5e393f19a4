import { isScalar, parse, parseDocument, visit } from 'yaml';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';

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
const blank = /^\s*(?:#.*|---.*|\.\.\.)?$/;
/** What is worth a look: an account, a role, and something that lies within something. */
const telling = /\d{12}|:role\//;
const nested = /:[ \t]*(?:#.*)?\n\s*(?:- |[\w"'])|^[ \t]*- +["']?[\w ./@-]{1,80}["']?:[ \t\n]/m;
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

/** Values of YAML among the lines that nothing else has read: every scalar is a text, aliases are few. */
export function* yamlValues({ lines, isFree }: MarkedText): Generator<YamlValue> {
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || !(key.test(lines[at] ?? '') || item.test(lines[at] ?? ''))) continue;
    const from = at;
    while (at < lines.length && isFree(at) && isYaml(lines[at] ?? '')) at++;
    yield* valuesIn(lines, from, at);
  }
}

const isYaml = (line: string) =>
  blank.test(line) || /^\s/.test(line) || key.test(line) || item.test(line) || /^[\]}]/.test(line);

/** The whole, or where that is not one value the parts between blank lines. */
function* valuesIn(lines: readonly string[], from: number, to: number): Generator<YamlValue> {
  const whole = parsed(lines.slice(from, to).join('\n'));
  if (whole !== undefined) {
    yield { value: whole, from, to };
    return;
  }
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && lines[at]?.trim() !== '') continue;
    const part = at > start && !(start === from && at === to) ? parsed(lines.slice(start, at).join('\n')) : undefined;
    if (part !== undefined) yield { value: part, from: start, to: at };
    start = at + 1;
  }
}

/** The parser looks for each of them through the whole text: a few kilobytes of them took minutes. */
const mostReferences = 50;
const reference = /(?<![^\s[{,])[&*][^\s[\]{},]/g;

const hasManyReferences = (text: string) => (text.match(reference)?.length ?? 0) > mostReferences;

/** The parser takes the square of a run of blank lines. */
const withoutBlankRuns = (text: string) => text.replace(/\n[ \t]*(?:\n[ \t]*)+(?=\n)/g, '\n');

function parsed(text: string): unknown {
  if (text.length > longest || !telling.test(text) || !nested.test(text) || isTooDeep(text)) return undefined;
  if (hasManyReferences(text)) return undefined;
  try {
    const document = parseDocument(withoutBlankRuns(text), {
      schema: 'failsafe',
      merge: true,
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    });
    if (document.errors.length > 0 || hasKeyTwice(document)) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Of two values under one key, the parser would keep the last: such lines are no YAML. Its own check takes the square of the keys. */
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

/** A map or list in braces that is no JSON: of JavaScript, of Python. Undefined: not that either. */
export function relaxedJson(text: string): unknown {
  if (text.length > longest || !telling.test(text) || isTooDeep(text)) return undefined;
  try {
    return parse(text, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch {
    return undefined;
  }
}
