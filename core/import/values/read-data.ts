import { addFindings, type Findings, hasAny, noFindings } from '@/core/import/found/findings.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { lineCounter } from '@/core/import/lines/line-counter.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { hclValues } from './hcl-values.ts';
import { jsonValues } from './json-values.ts';
import { readValue } from './read-value.ts';
import { relaxedJson, yamlValues } from './yaml-blocks.ts';

/** Only a text with one of these is parsed. */
const telling = /account|role|arn:|\d{12}/i;
const noContainer = /^\[\s{0,40}(?!\/\/|[\s"'{[\d\]])|^\{\s{0,40}(?!\/\/|[\s"'\w}])/;
/** `[profile x]` and the like are no lists, and `[123456789012]` is what stands in brackets. */
const isJsonLike = (text: string) =>
  !/^\[\s{0,9}\d{12}\s{0,9}\]$/.test(text) && !noContainer.test(text) && telling.test(text);

/**
 * Accounts and roles in the values of JSON, HCL and YAML in a text. JSON is read with its secrets, for all of it may
 * be one line: who makes something of the findings takes them out. Lines of values with something in them are claimed.
 */
export function readData(marked: MarkedText): Findings {
  const all = noFindings();
  const { values, cut } = /[{[]/.test(marked.written) ? jsonValues(marked.written) : { values: [], cut: false };
  // Terraform first: its maps look like JSON without being it.
  const add = (value: unknown, name: string, from: number, to: number): boolean => {
    for (let line = from; line < to; line++) if (!marked.isFree(line)) return false;
    const found = readValue(value, name, from + 1);
    if (!hasAny(found)) return false;
    placed(found, marked.lines.slice(from, to).join('\n'), from);
    marked.claim(from, to);
    addFindings(all, found);
    return true;
  };
  for (const { name, value, line, lastLine } of hclValues(marked.text)) {
    if (name === 'resource' || name === 'data') marked.claim(line - 1, lastLine);
    else add(value, name, line - 1, lastLine);
  }
  let last = 0;
  for (const { text, line, lastLine, alone } of values) {
    if (isJsonLike(text) && add(parsed(text, alone), '', line - 1, lastLine)) last = line;
  }
  if (cut && last > 0) all.leftOut.push(leftOutOf('cut-off', last, ''));
  for (const { value, from, to } of yamlValues(marked)) add(value, '', from, to);
  return all;
}

/** What is no JSON may be a map, or a list of maps, of JavaScript or Python; a row of a table has such brackets in it, too. */
function parsed(json: string, alone: boolean): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return alone && /^(?:\{|\[[^\]{]{0,400}\{)/.test(json) ? relaxedJson(json) : undefined;
  }
}

/** Ids that are not found where they should be; after some, the text writes them otherwise. */
const mostMisses = 20;

/** Gives each finding the line of its account, searched from the last one's line on. */
function placed({ roles, accounts, leftOut }: Findings, text: string, from: number): void {
  for (const list of [roles, accounts, leftOut]) {
    const lineOf = lineCounter(text);
    let position = 0;
    let misses = 0;
    for (const one of list) {
      const needle = 'account' in one ? one.account : 'id' in one ? one.id : one.value;
      const at = needle === '' || misses > mostMisses ? -1 : text.indexOf(needle, position);
      if (at < 0) misses++;
      else position = at;
      one.line = from + lineOf(position).line;
    }
  }
}
