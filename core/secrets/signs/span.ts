/** A secret's place in a text, by UTF-16 units. */
export interface Span {
  start: number;
  /** Behind its last unit. */
  end: number;
  /** In JSON a number that is left out leaves a string behind, or nobody could read the rest. */
  quoted?: true;
  /** A line that goes on with the secret above: nothing is left of it. */
  rest?: true;
}

/** What the groups of a pattern caught at its end: the last group that took part. */
export function caughtAtEnd(found: RegExpExecArray): { value: string; span: Span } {
  const value = found.slice(1).findLast((group) => group !== undefined) ?? '';
  const end = found.index + found[0].length;
  return { value, span: { start: end - value.length, end } };
}

/** In order, each place once: spans that overlap are one. */
export function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push({ ...span });
    else {
      if (span.rest && span.start === last.start) last.rest = true;
      if (span.end > last.end) last.end = span.end;
    }
  }
  return joined.filter(({ start, end }) => end > start);
}
