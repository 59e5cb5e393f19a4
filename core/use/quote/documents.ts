import { quoteHcl, quoteJson, quoteYaml } from './quote-code.ts';

/** What documents are made of. `undefined` is left out. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined }
  | object;

type Entry = [key: string, value: Value];
const entriesOf = (value: object): Entry[] => Object.entries(value).filter(([, inner]) => inner !== undefined);

/** JSON with two blanks for each level, as IAM's editor has it. `isCompact`: on one line. */
export function toJson(value: Value, isCompact = false, indent = ''): string {
  if (typeof value === 'string') return quoteJson(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one: Value) => toJson(one, isCompact, inner))
    : entriesOf(value).map(([key, one]) => `${quoteJson(key)}:${isCompact ? '' : ' '}${toJson(one, isCompact, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return isCompact
    ? `${open}${parts.join(',')}${close}`
    : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Block YAML of an object, two blanks for each level. */
export function toYaml(value: object, indent = ''): string {
  return entriesOf(value)
    .map(([key, one]) => `${indent}${quoteYaml(key)}:${yamlBelow(one, indent)}`)
    .join('\n');
}

function yamlBelow(value: Value, indent: string): string {
  if (typeof value === 'string') return ` ${quoteYaml(value)}`;
  if (typeof value !== 'object') return ` ${value}`;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) return `\n${toYaml(value, inner)}`;
  const items = value.map((one: Value) =>
    typeof one === 'object'
      ? `${inner}- ${toYaml(one, `${inner}  `).trimStart()}`
      : `${inner}-${yamlBelow(one, inner)}`,
  );
  return `\n${items.join('\n')}`;
}

/** An expression of HCL, aligned as `terraform fmt` does it. */
export function toHcl(value: Value, indent = ''): string {
  if (typeof value === 'string') return quoteHcl(value);
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return `{\n${hclLines(entriesOf(value), `${indent}  `)}\n${indent}}`;
  const isFlat = value.every((one) => typeof one !== 'object');
  const items = value.map((one: Value) => toHcl(one, isFlat ? `${indent}  ` : indent));
  return isFlat && items.length > 1
    ? `[\n${items.map((one) => `${indent}  ${one},\n`).join('')}${indent}]`
    : `[${items.join(', ')}]`;
}

/** `key = value` lines, those that follow one another aligned; one that takes several lines ends such a run. */
export function hclLines(entries: readonly (readonly [key: string, value: Value | Raw])[], indent: string): string {
  const written = entries.map(([key, value]) => ({
    name: /^[A-Za-z_]\w*$/.test(key) ? key : quoteHcl(key),
    text: value instanceof Raw ? value.text : toHcl(value, indent),
  }));
  const runOf = (at: number) => {
    let [from, to] = [at, at];
    if (written[at]?.text.includes('\n')) return [written[at]];
    while (from > 0 && !written[from - 1]?.text.includes('\n')) from--;
    while (to < written.length - 1 && !written[to + 1]?.text.includes('\n')) to++;
    return written.slice(from, to + 1);
  };
  return written
    .map(
      ({ name, text }, at) =>
        `${indent}${name.padEnd(Math.max(...runOf(at).map((one) => one?.name.length ?? 0)))} = ${text}`,
    )
    .join('\n');
}

/** Written as it is: a call, a number. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
