import { expect, it } from 'vitest';
import { untoldProblems } from '@/components/settings/review/received/untold-problems.ts';
import type { Problem } from '@/core/config/role.ts';
import type { Alarm } from '@/core/share/alarms.ts';

const problems: Problem[] = [
  { code: 'name-of-two-accounts', line: 1, params: { profile: 'prod' } },
  { code: 'name-looks-like', line: 2, params: { profile: 'pr0d' } },
  { code: 'account-changed', line: 3, params: { profile: 'prod' } },
];
const alarm = (code: Alarm['code'], count: number, ...names: string[]): Alarm => ({
  code,
  count,
  cases: names.map((name) => ({ name })),
});
const left = (...alarms: Alarm[]) => untoldProblems(problems, alarms).map(({ line }) => line);

it.each<[string, Alarm[], number[]]>([
  ['no alarm', [], [1, 2, 3]],
  ['alarms of other things', [alarm('page-acts', 1, 'prod')], [1, 2, 3]],
  ['an alarm of one of the names', [alarm('known-name-elsewhere', 1, 'prod')], [2, 3]],
  ['alarms of both', [alarm('known-name-elsewhere', 1, 'prod'), alarm('looks-like-known-name', 1, 'pr0d')], [3]],
  ['an alarm of more names than it says', [alarm('known-name-elsewhere', 60, 'x')], [3]],
])('beside %s', (_, alarms, lines) => {
  expect(left(...alarms)).toEqual(lines);
});
