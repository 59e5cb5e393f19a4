import type { Problem, ProblemCode } from '@/core/config/role.ts';
import type { Alarm } from '@/core/share/alarms.ts';

const ofNames: ReadonlySet<ProblemCode> = new Set([
  'name-looks-like',
  'own-name-of-two-accounts',
  'name-of-two-accounts',
]);

/** Those of the problems that the alarms of shared roles do not tell: a name that leads elsewhere is told once. */
export function untoldProblems(problems: readonly Problem[], alarms: readonly Alarm[]): readonly Problem[] {
  const ofKnown = alarms.filter(({ code }) => code === 'known-name-elsewhere' || code === 'looks-like-known-name');
  if (ofKnown.length === 0) return problems;
  // Of very many, an alarm names the first.
  const isOfMore = ofKnown.some(({ count, cases }) => count > cases.length);
  const told = new Set(ofKnown.flatMap(({ cases }) => cases.map(({ name }) => name)));
  return problems.filter(({ code, params }) => !ofNames.has(code) || !(isOfMore || told.has(params?.profile)));
}
