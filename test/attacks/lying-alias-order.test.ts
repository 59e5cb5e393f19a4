import { describe, expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { orderOverTab } from '@/core/list/order-over-tab.ts';
import { isOutOfReach } from '@/core/session/reach.ts';
import { reachWithAll } from '@/core/session/reach-with-all.ts';
import type { Session } from '@/core/session/session.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { role, viewOf } from '../unit/core/catalog/catalogs.ts';

const [hub, other] = ['200000000001', '200000000009'];
/** Assumed from an account that the text knows by its alias alone. */
const named = role('acme-prod', { account: '200000000004', organization: 'Acme', base: { alias: 'acme-hub' } });
const beside = role('lab', { account: '200000000005', organization: 'Lab' });
const view = viewOf([named, beside]);

const jiwoo = { kind: 'iam-user', account: hub, name: 'jiwoo' } as const;
const sessionWith = (accountAlias: string | undefined): Session => ({
  ...{ partition: 'aws', mode: 'classic', current: jiwoo, base: jiwoo, switched: false, region: 'us-east-1' },
  ...{ signInHost: 'signin.aws.amazon.com', url: 'https://us-east-1.console.aws.amazon.com/console/home' },
  ...(accountAlias !== undefined && { accountAlias }),
});

/** All that pages can have said: each of these, or not. */
const pairs: LearntAlias[] = [
  { alias: 'acme-hub', account: hub },
  { alias: 'acme-hub', account: other },
  { alias: 'acme-new', account: hub },
  { alias: 'acme-new', account: other },
];
const everyChoice = Array.from({ length: 2 ** pairs.length }, (_, bits) => pairs.filter((_, n) => bits & (1 << n)));

describe.each(['acme-hub', 'acme-new', undefined])('a page that calls the account %s', (alias) => {
  const session = sessionWith(alias);

  it.each(
    everyChoice.map((learnt) => [learnt.map((pair) => `${pair.alias}=${pair.account.slice(-1)}`), learnt] as const),
  )('sinks no role and blocks none, whatever other pages said: %j', (_, learnt) => {
    const reachOf = (one: typeof named) => reachWithAll(one, session, { learnt });
    const found = reachOf(named);
    expect(found.state === 'doubtful' ? found.reason : found.state).toMatch(/^(?:reachable|other-alias)$/);
    expect(isOutOfReach(found)).toBe(false);
    const kept = { pins: [{ id: roleId(named), profile: 'acme-prod' }], recents: [] };
    const order = orderOverTab(view, kept, { session, reachOf, signedInFirst: true });
    expect(order).toMatchObject({ away: [], last: [] });
    expect(planSwitch(named, session, { keepPage: false }).ladder.map(({ rung }) => rung)).toEqual(['native', 'link']);
  });
});
