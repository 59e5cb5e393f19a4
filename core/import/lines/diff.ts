import { isConfigLike, isTelling } from './telling-lines.ts';

/** Lines of a diff that are none of the file's own. */
const ofDiff =
  /^(?:diff --git |index [0-9a-f]{4}|@@(?: |$)|\+\+\+ |--- |Index: |={20,}$|\\ No newline|(?:new|deleted) file mode )/;
const hunk = /^@@(?: |$)/;
/** What stands above the lines of a diff without context: `3c3`, `5,7d4`. */
const ofClassic = /^\d{1,7}(?:,\d{1,7})?[acd]\d{1,7}(?:,\d{1,7})?$/;
const fence = /^\s{0,3}(?:```|~~~)\s{0,3}(\w{0,20})/;
/** What Terraform plans to change: `~ role_arn = "…" -> "…"`. */
const planned = /^(\s{0,40}~ [\w."[\]-]{1,100}\s{0,40}=\s{0,5})"[^"\n]{0,2000}" -> (?=")/;
const plannedAway = /^\s{0,40}- [\w."[\]-]{1,100}\s{0,40}=\s{0,5}"[^"\n]{0,2000}" -> null/;

type Side = (line: string) => string | undefined;

/** The new side of a line; undefined: it was removed, or is the diff's own. */
const unified: Side = (line) => (ofDiff.test(line) || line.startsWith('-') ? undefined : line.replace(/^[+ ]/, ''));
const classic: Side = (line) =>
  ofClassic.test(line) || line === '---' || line.startsWith('<') ? undefined : line.replace(/^> ?/, '');
const plan: Side = (line) => (plannedAway.test(line) ? undefined : line.replace(planned, '$1'));

/**
 * A text without what a diff, or a plan of Terraform's, removes. Recognized by its hunks, or by marks before all of its lines, also
 * within a fence of Markdown's that says `diff`. `lineOf`: the line of the text that a line of the result comes from, 1-based. Linear.
 */
export function withoutDiff(text: string): { text: string; lineOf: (line: number) => number } {
  const lines = text.split('\n');
  const parts = partsOf(lines);
  if (parts.every(([, , side]) => side === undefined)) return { text, lineOf: (line) => line };
  const from: number[] = [];
  const kept: string[] = [];
  for (const [start, end, side] of parts) {
    for (let at = start; at < end; at++) {
      const line = lines[at] ?? '';
      const own = side === undefined ? line : side(line);
      if (own === undefined) continue;
      kept.push(own);
      from.push(at + 1);
    }
  }
  return { text: kept.join('\n'), lineOf: (line) => from[line - 1] ?? lines.length };
}

/** Runs of lines, and how each is read. */
function partsOf(lines: readonly string[]): [start: number, end: number, side: Side | undefined][] {
  const side = sideOf(lines);
  if (side !== undefined) return [[0, lines.length, side]];
  if (!lines.some((line) => fence.exec(line)?.[1] === 'diff')) return [[0, lines.length, undefined]];
  const parts: [number, number, Side | undefined][] = [];
  let start = 0;
  let isDiff = false;
  lines.forEach((line, at) => {
    const found = fence.exec(line);
    if (found === null) return;
    if (isDiff) parts.push([start, at, unified]);
    else parts.push([start, at + 1, undefined]);
    start = isDiff ? at : at + 1;
    isDiff = !isDiff && found[1] === 'diff';
  });
  return [...parts, [start, lines.length, isDiff ? unified : undefined]];
}

function sideOf(lines: readonly string[]): Side | undefined {
  if (lines.some((line) => planned.test(line) || plannedAway.test(line))) return plan;
  const isOf = (side: Side) => isTelling(newSide(lines, side));
  if (lines.some((line) => ofClassic.test(line)) && lines.some((line) => /^[<>]/.test(line)))
    return isOf(classic) ? classic : undefined;
  if (!lines.some((line) => /^[+-]/.test(line))) return undefined;
  const hasHunks =
    lines.some((line) => hunk.test(line)) ||
    (lines.some((line) => line.startsWith('+++ ')) && lines.some((line) => line.startsWith('--- ')));
  if (hasHunks) return isOf(unified) ? unified : undefined;
  if (!lines.every((line) => line === '' || /^[+ -]/.test(line))) return undefined;
  const isNewConfig = lines.some((line) => /^\+\s{0,4}\[/.test(line)) && isConfigLike(newSide(lines, unified));
  // A removed line right above an added one is no list.
  const isChange = lines.some((line, at) => line.startsWith('-') && (lines[at + 1] ?? '').startsWith('+'));
  return isNewConfig || (isChange && isOf(unified)) ? unified : undefined;
}

const newSide = (lines: readonly string[], side: Side): string => lines.flatMap((line) => side(line) ?? []).join('\n');
