import { expect, it } from 'vitest';
import { baseAmong } from '@/core/session/base-among.ts';
import type { Principal, Session } from '@/core/session/session.ts';

const of = (current: Principal, base?: Principal) => ({
  ...({ mode: 'multi-session', current, switched: false } as const),
  ...(base && { base }),
});
const child = of({
  kind: 'role',
  account: '555566667777',
  name: 'Ops',
  sessionName: 'jiwoo',
}) satisfies Partial<Session>;
const jiwoo = of({ kind: 'iam-user', account: '222233334444', name: 'jiwoo' });
const bora = of({ kind: 'iam-user', account: '222233334444', name: 'bora' });
const engineer = { kind: 'role', account: '222233334444', name: 'Engineer', sessionName: 'jiwoo' } as const;
const nobody = of({ kind: 'unknown', account: '', name: '' });

it.each<[string, ReturnType<typeof of>[], ReturnType<typeof of> | undefined]>([
  ['the only one', [bora], bora],
  ['of several, that of the same person', [bora, jiwoo], jiwoo],
  ['a role that one signed in with', [of(engineer, engineer)], of(engineer, engineer)],
  ['none of two of the same person', [jiwoo, of({ ...jiwoo.current, account: '888899990000' })], undefined],
  ['none of several others', [bora, of({ ...bora.current, account: '888899990000' })], undefined],
  ['no role that may have been switched to', [of(engineer)], undefined],
  ['nobody whom the page does not show', [nobody], undefined],
  ['none of none', [], undefined],
])('takes %s', (_, sessions, base) => {
  expect(baseAmong(sessions, child)).toEqual(base);
});
