import { expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { Session } from '@/core/session/session.ts';
import { signedInTabs } from '@/core/session/signed-in-tabs.ts';
import { child2025, multiSession2025, switched2022, user2025 } from './facts.ts';

const ops: Role = {
  kind: 'iam',
  profile: 'prod',
  partition: 'aws',
  account: '555566667777',
  roleName: 'team/Ops',
  organization: 'Acme',
  line: 1,
};
const sessionOf = (facts: Parameters<typeof readSession>[0]): Session => readSession(facts)!;

it.each<[string, number, Partial<Role>, Session[]]>([
  ['no tab', 0, {}, []],
  ['a tab of somebody else', 0, {}, [sessionOf(user2025), sessionOf(multiSession2025)]],
  ['each tab of a classic session', 2, {}, [sessionOf(switched2022), sessionOf(switched2022)]],
  ['a session of its own among others', 1, {}, [sessionOf(multiSession2025), sessionOf(child2025)]],
  ['no tab that shows nobody', 0, {}, [sessionOf({ url: child2025.url })]],
  ['none of another partition', 0, { partition: 'aws-cn' }, [sessionOf(switched2022)]],
  ['an account by the alias that its page shows', 1, { account: 'acme-prod' }, [sessionOf(switched2022)]],
  ['none by an alias that the page does not show', 0, { account: 'acme-other' }, [sessionOf(switched2022)]],
  ['no other role of the account', 0, { roleName: 'Audit' }, [sessionOf(switched2022)]],
])('counts %s', (_, count, more, sessions) => {
  expect(signedInTabs({ ...ops, ...more }, sessions)).toBe(count);
});
