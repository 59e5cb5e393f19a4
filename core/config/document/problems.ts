import type { Problem, ProblemCode } from '@/core/config/role.ts';
import { excerpt } from '@/core/text/excerpt.ts';

export type Report = (code: ProblemCode, line: number, params?: Record<string, string>) => void;

const mostProblems = 1000;

/**
 * Collects problems, each parameter cut to 80 characters. `sorted` gives them by line; beyond 1,000 they are
 * only counted, in one `too-many-problems` at the end: a pasted log file must not become ten thousand rows on a screen.
 */
export function collectProblems(): { report: Report; sorted: () => Problem[] } {
  const problems: Problem[] = [];
  let leftOut = 0;
  const report: Report = (code, line, params) => {
    if (problems.length === mostProblems) leftOut++;
    else problems.push({ code, line, ...(params && { params: shortened(params) }) });
  };
  const sorted = () => {
    const byLine = problems.toSorted((one, other) => one.line - other.line);
    if (leftOut === 0) return byLine;
    const line = byLine.at(-1)?.line ?? 1;
    return [...byLine, { code: 'too-many-problems' as const, line, params: { count: String(leftOut) } }];
  };
  return { report, sorted };
}

function shortened(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, excerpt(value)]));
}
