import { assignmentsIn } from './assignments.ts';
import { blocksIn, mayHoldBlock } from './blocks.ts';
import { continuationsAfter } from './continuations.ts';
import { type Label, labelsIn, mayHoldForeignLabel, mayHoldLabel } from './find-labels.ts';
import { kubernetesSecretsIn, mayHoldKubernetes } from './kubernetes.ts';
import { lineFormatsIn, mayHoldLineFormat } from './line-formats.ts';
import { plainTextOf } from './plain-text.ts';
import { randomRunsIn } from './random-runs.ts';
import { mayHoldShape, shapesIn } from './shapes.ts';
import { joinSpans, type Span } from './span.ts';
import { tablesIn } from './tables.ts';

/**
 * Where the secrets of a text (line ends `\n`) are, in order, none within another. Each kind is looked for in the text as it
 * is meant, whatever the others found; a kind that cannot be there costs one search at most.
 */
export function findSecrets(written: string): Span[] {
  const plain = plainTextOf(written);
  const { text } = plain;
  const spans: Span[] = [];
  const keyIds: number[] = [];
  if (mayHoldShape(text)) {
    for (const span of shapesIn(text)) {
      spans.push(span);
      if (span.end - span.start <= 24) keyIds.push(span.start);
      else spans.push(...continuedFrom(text, span));
    }
  }
  for (const span of randomRunsIn(text, keyIds)) spans.push(span, ...continuedFrom(text, span));
  if (mayHoldBlock.test(text)) spans.push(...blocksIn(text));
  const hasLabels = mayHoldLabel.test(text) || mayHoldForeignLabel.test(text);
  if (hasLabels) {
    const headings: Label[] = [];
    spans.push(...assignmentsIn(plain, labelsIn(text), headings), ...tablesIn(text, headings));
    if (mayHoldKubernetes.test(text)) spans.push(...kubernetesSecretsIn(text));
  }
  if (hasLabels || mayHoldLineFormat.test(text)) spans.push(...lineFormatsIn(text));
  return joinSpans(spans.map((span) => ({ ...span, start: plain.written(span.start), end: plain.written(span.end) })));
}

/** A token without a name that its line's end cut off. */
function* continuedFrom(text: string, { start, end }: Span): Generator<Span> {
  if (end - start < 60 || (end < text.length && text[end] !== '\n')) return;
  yield* continuationsAfter(text, end, text.slice(start, end), 'encoded');
}
