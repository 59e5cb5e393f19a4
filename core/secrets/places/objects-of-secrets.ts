import { holdsFactBesideLinks, isConfigLine, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isStrong } from '@/core/secrets/signs/randomness.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { isValueOf } from '@/core/secrets/signs/values.ts';
import { endOfLine } from '@/core/text/lines.ts';

/** What an object or a list is called that holds secrets under any names. Lists of passwords and codes hold nothing else. */
const opening =
  /(?:^|[\n{,])[ \t>+|#;]{0,40}(?:-[ \t]{1,4})?(["']?)([\w.-]{0,40}?)(secrets?|credentials?|creds|passwords?|passphrases?|tokens|api[-_ ]?keys|(?:recovery|backup)[-_ ]?codes)\1[ \t]{0,9}(?:[:=]|=>)?[ \t]{0,9}(?:([{[])|(?<=:[ \t]{0,9})(?=\n))/gi;
const certain = /^(?:pass|recovery|backup)/i;

/** Of an object of YAML, in characters. */
const longestBlock = 20_000;

/** Keys whose values are no secrets: where one is kept, whose it is, how long it holds. */
const harmlessKey =
  /account|role|profile|region|user|login|mail|host|ur[li]$|arn$|group|team|stage|^env|file|path|source|target|extern|requir|descr|type|kind|^(?:db)?name$|display|endpoint|port$|engine|database|schema|protocol|provider|backend|driver|manager|store|version|namespace|label|annotation|template|enabled|mode|format|scope|ttl|lease|expir|creat|updat|issuer|domain|tenant|client_?id|owner|title|note|comment|status|property|mount|^key$|ref$|from$|^u?id$|uses|service|tag|default|algorithm|method|purpose/i;

interface Scalar extends Pick<Span, 'start' | 'end'> {
  /** The names it is under, the innermost last; none for what is in the list itself. */
  keys: string[];
}

/** Secrets under neutral names: `secrets:` with `db: …` below it, `"credentials": {"main": …}`, `passwords = [ … ]`. */
export function* objectsOfSecretsIn(text: string): Generator<Span> {
  const closing = closingIn(text);
  let done = 0;
  for (const found of text.matchAll(opening)) {
    const start = found.index + found[0].length;
    if (start < done) continue;
    const end = found[4] === undefined ? endOfBlock(text, found.index, start) : closing(start);
    if (end === undefined || end === start) continue;
    const scalars = [...(found[4] === undefined ? scalarsOfBlock(text, start, end) : scalarsOf(text, start, end))];
    done = end;
    // With an account in it, it may be that account which is called so.
    const isOfAccount = holdsFactBesideLinks(text.slice(start, end));
    for (const { keys, ...span } of scalars) {
      const value = text.slice(span.start, span.end);
      if (
        isOfAccount
          ? isStrong(value) && isSecretIn(keys, value, false)
          : isSecretIn(keys, value, isCertain(found[3] ?? ''))
      )
        yield span;
    }
  }
}

/** Whether all in it are secrets, by its name. */
export const isCertain = (name: string): boolean => certain.test(name);

/** Whether a value is a secret, by the names that it is under, in what is called after secrets. */
export function isSecretIn(keys: readonly string[], value: string, isSure: boolean): boolean {
  const isPath = /^[\w.-]*\/[\w./-]+$/.test(value) && !isStrong(value);
  if (keys.some((key) => harmlessKey.test(key) || isConfigLine(`${key} = x`))) return false;
  if (isPath || value.length < 4 || isRoleWord(value) || !isValueOf('any', value)) return false;
  if (isSure) return true;
  if (/\s/.test(value) || /^\d+$/.test(value)) return false;
  // A list names secrets that are elsewhere, most often.
  return keys.length === 0 ? isStrong(value) || (/\d/.test(value) && value.length >= 12) : value.length >= 6;
}

const token = /(["'])((?:(?!\1)[^\\\n]|\\.){0,2000})\1|[{}[\]]|[^\s"'{}[\],:=]{1,2000}/y;

/** Where the bracket closes that ends before a position. Undefined: nowhere. The text is gone over once, for all of them. */
function closingIn(text: string): (start: number) => number | undefined {
  let closings: Map<number, number> | undefined;
  return (start) => {
    if (closings === undefined) {
      closings = new Map();
      const open: number[] = [];
      for (const { found, at } of tokens(text, 0, text.length)) {
        if (/^[{[]$/.test(found)) open.push(at + 1);
        else if (/^[}\]]$/.test(found)) {
          const opened = open.pop();
          if (opened !== undefined) closings.set(opened, at);
        }
      }
    }
    return closings.get(start);
  };
}

function* tokens(text: string, start: number, end: number): Generator<{ found: string; at: number; inner?: string }> {
  for (let at = start; at < end; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) at++;
    else {
      yield { found: match[0], at, ...(match[2] !== undefined && { inner: match[2] }) };
      at += match[0].length;
    }
  }
}

/** The values of JSON, HCL and code. A name is what `:` or `=` follows. */
function* scalarsOf(text: string, start: number, end: number): Generator<Scalar> {
  const names: string[] = [];
  let name: string | undefined;
  for (const { found, at, inner } of tokens(text, start, end)) {
    if (/^[{[]$/.test(found)) {
      names.push(name ?? '');
      name = undefined;
    } else if (/^[}\]]$/.test(found)) {
      names.pop();
      name = undefined;
    } else if (/^\s{0,20}(?:[:=]|=>)/.test(text.slice(at + found.length, at + found.length + 24)))
      name = inner ?? found;
    else {
      const keys = [...names, name ?? ''].filter((key) => key !== '');
      const from = inner === undefined ? at : at + 1;
      yield { keys, start: from, end: from + (inner ?? found).length };
      // A list's items have its name.
      name = undefined;
    }
  }
}

const lead = /^[\s>+|#;]*/;
const line =
  /^(-[ \t]+)?(?:(["']?)([\w.@/ -]{1,80})\2:(?:[ \t]+|$))?(?:(["'])(.*)\4|([^\s#].*?))?(?:[ \t]+#.*)?[ \t]*$/;

const widthOf = (written: string): number => lead.exec(written)?.[0].length ?? 0;

/** The end of the last line of a YAML block: those that are indented deeper than its name, and the items of a list. */
function endOfBlock(text: string, from: number, start: number): number {
  const nameLine = text[from] === '\n' ? from + 1 : from;
  const first = text.slice(nameLine, start);
  const indent = widthOf(first);
  let stop = start;
  for (let at = start + 1, end = 0; at < text.length && at - start < longestBlock; at = end + 1) {
    end = endOfLine(text, at);
    if (end - at > 2000) break;
    const written = text.slice(at, end);
    const content = written.slice(widthOf(written));
    if (content === '') continue;
    const isItem = content.startsWith('- ') && widthOf(written) === indent;
    if ((widthOf(written) <= indent && !isItem) || content.startsWith('[')) break;
    stop = end;
  }
  return stop;
}

function* scalarsOfBlock(text: string, start: number, stop: number): Generator<Scalar> {
  const names: { width: number; key: string }[] = [];
  for (let at = start + 1, end = 0; at < stop; at = end + 1) {
    end = Math.min(stop, endOfLine(text, at));
    const written = text.slice(at, end);
    const width = widthOf(written);
    const [, dash, , key, , quoted, bare] = line.exec(written.slice(width)) ?? [];
    while ((names.at(-1)?.width ?? -1) >= width + (dash?.length ?? 0)) names.pop();
    if (key !== undefined) names.push({ width: width + (dash?.length ?? 0), key });
    const value = quoted ?? bare;
    if (value === undefined || /^[|>&*!{[]/.test(value)) continue;
    const behind = written.lastIndexOf(value);
    if (behind >= 0) yield { keys: names.map((one) => one.key), start: at + behind, end: at + behind + value.length };
  }
}
