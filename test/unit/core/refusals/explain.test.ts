import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { causes } from '@/core/refusals/causes.ts';
import { explain } from '@/core/refusals/explain.ts';
import type { RefusalFacts } from '@/core/refusals/facts.ts';
import type { Asker } from '@/core/session/asker.ts';
import { askerOf } from '@/core/session/asker.ts';
import { reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { type SwitchFailure, switchOutcomes } from '@/core/switching/outcome.ts';

const alice = { kind: 'iam-user', account: '111122223333', name: 'alice' } as const;
const developer = { kind: 'role', account: '222233334444', name: 'Developer' } as const;
const employee = { kind: 'permission-set', account: '111122223333', name: 'Employee' } as const;

const classic: Session = {
  partition: 'aws',
  mode: 'classic',
  current: alice,
  base: alice,
  switched: false,
  region: 'us-east-1',
  signInHost: 'signin.aws.amazon.com',
  url: 'https://us-east-1.console.aws.amazon.com/',
};
const child: Session = { ...classic, mode: 'multi-session', current: developer, switched: true };
const federated: Session = { ...classic, current: employee, base: employee };
const root: Session = { ...classic, current: { ...alice, kind: 'root', name: 'root' } };

const role: Role = {
  ...{ kind: 'iam', profile: 'acme-deploy', partition: 'aws', account: '444455556666', roleName: 'ops/Deployer' },
  ...{ organization: 'acme', line: 1 },
};
const none = { refusals: [], strange: 0 };
const refused: RefusalFacts = { role, outcome: 'refused', from: askerOf(classic) as Asker, earlier: none };

const named = (facts: RefusalFacts) => explain(facts).causes.map(({ cause, certainty }) => `${certainty} ${cause}`);
const first = (facts: RefusalFacts) => named(facts)[0];
const ruledOut = (facts: RefusalFacts) => explain(facts).excluded.flatMap((one) => one.causes);

describe('explain', () => {
  it('begins with the two sides of a role, where nothing else is known', () => {
    expect(named(refused)).toEqual([
      'likely trust',
      'likely permission',
      'possible mfa',
      'possible typo',
      'possible external-id',
      'possible deny',
      'possible organization',
      'possible network',
    ]);
  });

  /** What stands in the way by the config, from a session. */
  const doubts: [string, RefusalFacts['role'], Session, string][] = [
    [
      'signed in elsewhere than the config says',
      { ...role, base: { account: '999900001111' } },
      classic,
      'likely other-base',
    ],
    [
      'an alias that may have changed',
      { ...role, base: { alias: 'acme' } },
      { ...classic, accountAlias: 'acme-old' },
      'possible other-base',
    ],
    [
      'a child session',
      { ...role, base: { account: '111122223333' } },
      { ...child, base: alice },
      'likely from-a-role',
    ],
    [
      'a role that is assumed from another',
      { ...role, via: { account: '1'.repeat(12), roleName: 'Hop' } },
      classic,
      'likely from-a-role',
    ],
    ['an external id in the config', { ...role, needsExternalId: true }, classic, 'certain external-id'],
  ];
  it.each(doubts)('puts first what was known before: %s', (_, role, session, cause) => {
    const found = reach(role, session);
    if (found.state !== 'doubtful') throw new Error(found.state);
    const facts = { ...refused, role, from: askerOf(session), reach: found };
    const all = named(facts);
    expect(all).toContain(cause);
    if (!cause.startsWith('possible')) expect(all[0]).toBe(cause);
    expect(ruledOut(facts), 'what was found is not ruled out').not.toContain(cause.split(' ')[1]);
  });

  /** What is never sent, because AWS refuses it for certain. */
  const impossible: [string, RefusalFacts['role'], Session, string][] = [
    ['the root user', role, root, 'root'],
    ['another partition', { ...role, partition: 'aws-cn' }, classic, 'other-partition'],
    ['path and name over 64 characters', { ...role, roleName: `${'p'.repeat(60)}/Admin` }, classic, 'name-too-long'],
    ['a permission set without a portal', { ...role, kind: 'identity-center', startUrl: '' }, classic, 'no-portal'],
  ];
  it.each(impossible)('gives one certain cause for %s', (_, role, session, cause) => {
    const found = reach(role, session);
    if (found.state !== 'impossible') throw new Error(found.state);
    const facts: RefusalFacts = { role, outcome: undefined, reach: found, earlier: none };
    expect(named(facts)).toEqual([`certain ${cause}`]);
    expect(explain(facts).excluded).toEqual([]);
  });

  const nearest: [string, RefusalFacts['near'], string][] = [
    ['the same name with a path', { by: 'path', role: { ...role, roleName: 'team/ops/Deployer' } }, 'likely path'],
    ['nearly the same name', { by: 'role', role: { ...role, roleName: 'ops/Deploier' } }, 'likely typo'],
    ['nearly the same account', { by: 'account', role: { ...role, account: '444455556665' } }, 'likely typo'],
  ];
  it.each(nearest)('suspects a slip of the pen where the list has %s, and names it', (_, near, cause) => {
    expect(first({ ...refused, near })).toBe(cause);
    expect(explain({ ...refused, near }).causes[0]?.params).toContain(near?.role.roleName);
  });

  it('suspects a missing path only of a role without one', () => {
    expect(named({ ...refused, role: { ...role, roleName: 'Deployer' } })).toContain('possible path');
    expect(named(refused)).not.toContain('possible path');
  });

  it('rules out slips of the pen for a role that was opened before, and asks whether it is still there', () => {
    const facts: RefusalFacts = {
      ...refused,
      earlier: { ...none, worked: 1 },
      near: { by: 'role', role: { ...role, roleName: 'ops/Deploier' } },
    };
    expect(first(facts)).toBe('likely gone');
    expect(named(facts).join()).not.toMatch(/typo|path/);
    expect(ruledOut(facts)).toContain('typo');
  });

  it('knows that MFA at an identity provider is none to AWS', () => {
    expect(named({ ...refused, from: askerOf(federated) })).toContain('possible mfa-federated');
    expect(named({ ...refused, usesMfa: true })).toContain('likely mfa');
  });

  it('rules out what a refusal shows not to be: the session lives, its partition is the role’s, nobody is root', () => {
    expect(ruledOut({ ...refused, role: { ...role, base: { account: '111122223333' } } })).toEqual([
      ...['expired', 'stale-page', 'session-limit', 'page-policy', 'root', 'other-partition'],
      ...['other-base', 'from-a-role', 'name-too-long'],
    ]);
  });

  it('rules out nothing that it cannot know where no page showed who asked', () => {
    expect(ruledOut({ ...refused, from: undefined })).not.toContain('root');
    expect(explain({ ...refused, outcome: 'silent' }).excluded).toEqual([]);
  });

  const failures = switchOutcomes.filter((outcome): outcome is SwitchFailure => !/done|opened|canceled/.test(outcome));
  const sessions = { classic, child, federated, root, 'nobody knows': undefined };
  it.each(
    failures.flatMap((outcome) => Object.entries(sessions).map(([name, session]) => [outcome, name, session] as const)),
  )('has a cause for %s from %s, each once, the best first', (outcome, _, session) => {
    const { causes: found } = explain({ ...refused, outcome, from: askerOf(session) });
    const names = found.map(({ cause }) => cause);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(causes).toEqual(expect.arrayContaining(names));
    const ranks = found.map(({ certainty }) => ['certain', 'likely', 'possible'].indexOf(certainty));
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('suspects AWS’s page after two strange failures in a row, and not before', () => {
    const silent: RefusalFacts = { ...refused, outcome: 'silent' };
    expect(first(silent)).toBe('likely loading');
    expect(first({ ...silent, earlier: { ...none, strange: 2 } })).toBe('likely page-changed');
  });

  it('does not throw for an outcome of another version', () => {
    expect(named({ ...refused, outcome: 'scattered' as SwitchFailure })).toEqual([]);
  });
});

describe('askerOf', () => {
  it('keeps no session names, which are often mail addresses', () => {
    const session = { ...child, current: { ...developer, sessionName: 'alice@example.com' } };
    expect(JSON.stringify(askerOf(session))).not.toContain('alice@');
  });
  it('keeps nobody that the page does not show', () => {
    expect(askerOf({ ...classic, current: { kind: 'unknown', account: '', name: '' } })).toBeUndefined();
    expect(askerOf(undefined)).toBeUndefined();
  });
});
