import type { Span } from '@/core/secrets/signs/span.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';
import { endOfLine, indentOf } from '@/core/text/lines.ts';

const kind = /(?<![\w-])["']?kind["']?\s*:\s*["']?Secret["']?(?![\w-])/;

const yamlData = /^([ \t]*)(?:data|stringData):[ \t]*$/gm;
const jsonData = /"(?:data|stringData)"\s*:\s*\{/g;
const jsonPair = /"(?:[^"\\\n]|\\.){1,300}"\s*:\s*"((?:[^"\\\n]|\\.)*)"|\}/g;

/** Every value of a Kubernetes Secret, whatever it is called, in YAML and in JSON (Kubernetes API reference, Secret v1). */
export function* kubernetesSecretsIn(text: string): Generator<Span> {
  if (!kind.test(text)) return;
  let start = 0;
  for (const { index } of text.matchAll(/^---[^\n]*$/gm)) {
    yield* documentSecrets(text, start, index);
    start = index;
  }
  yield* documentSecrets(text, start, text.length);
}

function* documentSecrets(text: string, start: number, end: number): Generator<Span> {
  const document = text.slice(start, end);
  if (!kind.test(document)) return;
  for (const { 0: found, 1: indent = '', index } of document.matchAll(yamlData)) {
    yield* valuesBelow(text, start + index + found.length, end, indent.length);
  }
  let done = 0;
  for (const { 0: found, index } of document.matchAll(jsonData)) {
    if (index < done) continue;
    jsonPair.lastIndex = index + found.length;
    for (let pair = jsonPair.exec(document); pair?.[1] !== undefined; pair = jsonPair.exec(document)) {
      done = jsonPair.lastIndex;
      const close = start + done - 1;
      if (!givesNothingAway(pair[1])) yield { start: close - pair[1].length, end: close };
    }
  }
}

function* valuesBelow(text: string, from: number, limit: number, indent: number): Generator<Span> {
  for (let start = endOfLine(text, from) + 1, end = 0; start < limit; start = end + 1) {
    end = endOfLine(text, start);
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) return;
    const key = /^\s*["']?[\w.-]{1,253}["']?:[ \t]*["']?/.exec(line)?.[0].length ?? 0;
    const value = line.slice(key).replace(/["']?\s*$/, '');
    if (!givesNothingAway(value)) yield { start: key === 0 ? start : start + key, end: start + key + value.length };
  }
}
