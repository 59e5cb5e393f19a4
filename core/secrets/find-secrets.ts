import { assignmentsIn } from '@/core/secrets/places/assignments.ts';
import { blocksIn } from '@/core/secrets/places/blocks.ts';
import { commandsIn, mayHoldCommand } from '@/core/secrets/places/commands.ts';
import { continuationsAfter } from '@/core/secrets/places/continuations.ts';
import { htmlTablesIn } from '@/core/secrets/places/html-tables.ts';
import { kubernetesSecretsIn } from '@/core/secrets/places/kubernetes.ts';
import { lineFormatsIn, mayHoldLineFormat } from '@/core/secrets/places/line-formats.ts';
import { loginsIn } from '@/core/secrets/places/logins.ts';
import { objectsOfSecretsIn } from '@/core/secrets/places/objects-of-secrets.ts';
import { recoveryCodesIn } from '@/core/secrets/places/recovery-codes.ts';
import { tablesIn } from '@/core/secrets/places/tables.ts';
import { tomlTablesIn } from '@/core/secrets/places/toml-tables.ts';
import { typedSecretsIn } from '@/core/secrets/places/typed-secrets.ts';
import { apartFromFacts } from '@/core/secrets/signs/facts.ts';
import { type Label, labelsIn, mayHoldLabel } from '@/core/secrets/signs/find-labels.ts';
import { plainTextOf } from '@/core/secrets/signs/plain-text.ts';
import { randomRunsIn } from '@/core/secrets/signs/random-runs.ts';
import { mayHoldShape, shapesIn } from '@/core/secrets/signs/shapes.ts';
import { joinSpans, type Span } from '@/core/secrets/signs/span.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';

/**
 * Where the secrets of a text (line ends `\n`) are, in order, none within another. Each kind is looked for in the text as it
 * is meant, whatever the others found; a kind that cannot be there costs one search at most.
 */
export function findSecrets(written: string): Span[] {
  const plain = plainTextOf(written);
  const { text } = plain;
  const spans: Span[] = [];
  const keyIds: number[] = [];
  const add = (found: Iterable<Span>) => {
    for (const span of found) for (const part of apartFromFacts(text, span)) spans.push(part);
  };
  if (mayHoldShape(text)) {
    for (const span of shapesIn(text)) {
      spans.push(span);
      if (span.end - span.start <= 24) keyIds.push(span.start);
      else add(continuedFrom(text, span));
    }
  }
  keyIds.sort((one, other) => one - other);
  for (const span of randomRunsIn(text, keyIds)) {
    spans.push(span);
    add(continuedFrom(text, span));
  }
  const hasLabels = mayHoldLabel(text);
  if (hasLabels) {
    const headings: Label[] = [];
    add(blocksIn(text));
    add(assignmentsIn(plain, labelsIn(text), headings));
    add(tablesIn(text, headings));
    add(htmlTablesIn(text, headings));
    add(kubernetesSecretsIn(text));
    add(objectsOfSecretsIn(text));
    add(tomlTablesIn(text));
    add(recoveryCodesIn(text));
  }
  if (mayHoldCommand.test(text)) add(commandsIn(text));
  add(loginsIn(text));
  add(typedSecretsIn(text));
  if (hasLabels || keyIds.length > 0 || mayHoldLineFormat(text)) add(lineFormatsIn(text));
  const found = joinSpans(
    spans.map((span) => ({ ...span, start: plain.written(span.start), end: plain.written(span.end) })),
  );
  return found.length === 0 ? found : outsideBundles(written, found);
}

/** Roles in a link look as random as a key. What is packed in them is cleaned when they are read. */
function outsideBundles(text: string, spans: Span[]): Span[] {
  const bundles = findPayloads(text).filter(({ isWhole }) => isWhole);
  return spans.filter((span) => !bundles.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** A token without a name that its line's end, or that of its cell, cut off. */
function* continuedFrom(text: string, { start, end }: Span): Generator<Span> {
  if (end - start < 60) return;
  const isCell = /^[ \t]*[|│]/.test(text.slice(end, end + 40));
  if (isCell) yield* cellsBelow(text, end);
  if (end < text.length && text[end] !== '\n') return;
  yield* continuationsAfter(text, end, text.slice(start, end), 'encoded');
}

/** Rows of a table in which nothing but one cell of base64 stands. */
function* cellsBelow(text: string, position: number): Generator<Span> {
  const rest = /[^\n]{0,400}\n[ \t|│]{0,200}[|│][ \t]{0,100}([\w+/=.%-]{1,400})[ \t]{0,200}[|│][ \t|│]{0,200}(?=\n|$)/y;
  rest.lastIndex = position;
  for (let found = rest.exec(text); found?.[1] !== undefined; found = rest.exec(text)) {
    const end = found.index + found[0].trimEnd().replace(/[ \t|│]+$/, '').length;
    yield { start: end - found[1].length, end };
  }
}
