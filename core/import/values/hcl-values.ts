import { lineCounter } from '@/core/import/lines/line-counter.ts';

/** A block of HCL, or an assignment that stands alone, as a value like JSON's. */
export interface HclValue {
  /** `provider`, `locals`, …; of an assignment its name. */
  name: string;
  value: unknown;
  /** 1-based lines that it begins and ends in. */
  line: number;
  lastLine: number;
}

type Token = { type: 'word' | 'text' | 'mark' | 'line'; text: string };

const opening =
  /^[ \t]{0,40}(?:(?:provider|connection|locals|variable|module|output|terraform|resource|data|inputs|remote_state|generate|include)\b[^\n{}=]{0,200}\{|[A-Za-z_][\w-]{0,80}[ \t]{0,40}=[ \t]{0,9}[{[][ \t]{0,40}$)/gm;
const token =
  /[ \t\r]+|(#[^\n]*|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*))|(\n)|<<-?["']?([A-Za-z_]\w{0,40})["']?|"((?:[^"\\\n]|\\.)*)"|([A-Za-z0-9_][\w.*-]*)|([\s\S])/y;
/** Deeper ones are made to hurt. */
const deepest = 40;

/**
 * The blocks and maps of Terraform's and Terragrunt's language in a text, as far as names, strings, lists and maps go: what is
 * computed stays the text that it is written as. Blocks of one name become a list. Broken ones are left out. Linear.
 */
export function hclValues(text: string): HclValue[] {
  const values: HclValue[] = [];
  const placeOf = lineCounter(text);
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const reader = new Reader(text, found.index);
    const { line } = placeOf(found.index);
    const [key, value] = reader.entry(0) ?? [];
    if (key !== undefined) values.push({ name: key, value, line, lastLine: placeOf(reader.position - 1).line });
    opening.lastIndex = Math.max(opening.lastIndex, reader.position);
  }
  return values;
}

class Reader {
  position: number;
  private readonly text: string;
  private next: Token | undefined;
  constructor(text: string, position: number) {
    this.text = text;
    this.position = position;
    this.next = this.read();
  }

  /** `name "label" { … }` or `name = value`. Undefined: neither, and nothing is left to read. */
  entry(depth: number): [string, unknown] | undefined {
    this.skipLines();
    const name = this.take('word') ?? this.take('text');
    if (name === undefined) return undefined;
    if (this.is('=') || this.is(':')) {
      this.advance();
      return [name, this.value(depth)];
    }
    const labels: string[] = [];
    for (
      let label = this.take('text') ?? this.take('word');
      label !== undefined;
      label = this.take('text') ?? this.take('word')
    )
      labels.push(label);
    if (!this.is('{') || depth > deepest) return undefined;
    const body = this.map(depth + 1);
    // Of Steampipe.
    const isNamed = labels.length > 1 || name === 'connection';
    return [name, isNamed ? { ...body, [labelKey]: labels.at(-1) } : body];
  }

  private value(depth: number): unknown {
    this.skipLines();
    if (depth > deepest) return undefined;
    if (this.is('{')) return this.map(depth + 1);
    if (this.is('[')) return this.list(depth + 1);
    const parts: string[] = [];
    // An expression goes on to the end of its line, or of the list or map that it is in.
    while (
      this.next &&
      this.next.type !== 'line' &&
      !/^[,}\]]$/.test(this.next.type === 'mark' ? this.next.text : '')
    ) {
      if (parts.length < 50) parts.push(this.next.text);
      this.advance();
    }
    return parts.length === 1 ? parts[0] : parts.join(' ');
  }

  private map(depth: number): Record<string, unknown> {
    const map = new Map<string, unknown>();
    /** Blocks that came more than once: lists. */
    const repeated = new Set<string>();
    this.advance();
    for (this.skipLines(); this.next && !this.is('}'); this.skipLines()) {
      const [name, value] = this.entry(depth) ?? [];
      if (name === undefined) this.advance();
      else if (repeated.has(name)) (map.get(name) as unknown[]).push(value);
      else if (map.has(name)) repeated.add(name) && map.set(name, [map.get(name), value]);
      else map.set(name, value);
    }
    this.advance();
    return Object.fromEntries(map);
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = [];
    this.advance();
    for (this.skipLines(); this.next && !this.is(']'); this.skipLines()) {
      const before = this.position;
      list.push(this.value(depth));
      if (this.position === before) this.advance();
    }
    this.advance();
    return list;
  }

  private skipLines() {
    while (this.next?.type === 'line' || this.is(',')) this.advance();
  }

  private is(mark: string) {
    return this.next?.type === 'mark' && this.next.text === mark;
  }

  private take(type: Token['type']): string | undefined {
    if (this.next?.type !== type) return undefined;
    const { text } = this.next;
    this.advance();
    return text;
  }

  private advance() {
    this.next = this.read();
  }

  private read(): Token | undefined {
    for (;;) {
      token.lastIndex = this.position;
      const found = token.exec(this.text);
      if (found === null) return undefined;
      this.position = token.lastIndex;
      const [, comment, lineEnd, heredoc, quoted, word, mark] = found;
      if (lineEnd !== undefined) return { type: 'line', text: '' };
      if (heredoc !== undefined) {
        const end = this.text.indexOf(`\n${heredoc}`, this.position);
        const from = this.position;
        this.position = end < 0 ? this.text.length : end + heredoc.length + 1;
        return { type: 'text', text: this.text.slice(from, Math.min(this.position, from + 1000)) };
      }
      if (quoted !== undefined) return { type: 'text', text: unescaped(quoted) };
      if (word !== undefined) return { type: 'word', text: word };
      if (mark !== undefined && comment === undefined) return { type: 'mark', text: mark };
    }
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

/** As it is meant: a secret behind an escaped tab is one, too. */
const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code?: string, character = '') =>
        code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The key of a block's last label: `"prod"` of `module "prod" { … }`. No key of HCL looks like it. */
export const labelKey = '"';
