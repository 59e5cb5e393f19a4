import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { choicesFor, principalOf } from '@/core/refusals/base-choices.ts';
import { refusalTexts } from '@/core/refusals/refusal-texts.ts';
import type { Asker } from '@/core/session/asker.ts';

const role: Role = {
  ...{ kind: 'iam', profile: 'acme-deploy', partition: 'aws', account: '444455556666', roleName: 'ops/Deployer' },
  ...{ organization: 'acme', line: 1 },
};
const asker = (current: Asker['current'], more: Partial<Asker> = {}): Asker => ({
  ...{ mode: 'classic', partition: 'aws', switched: false, current },
  ...more,
});
const account = '111122223333';
const alice = asker({ kind: 'iam-user', account, name: 'alice' });
const engineer = asker({ kind: 'role', account, name: 'Engineer' });

describe('principalOf', () => {
  const cases: [string, Asker | undefined, Role, string | undefined][] = [
    ['an IAM user', alice, role, `arn:aws:iam::${account}:user/alice`],
    ['a role', engineer, role, `arn:aws:iam::${account}:role/Engineer`],
    [
      'a role whose path the config has',
      engineer,
      { ...role, base: { account, roleName: 'people/Engineer' } },
      `arn:aws:iam::${account}:role/people/Engineer`,
    ],
    [
      'a permission set, whose role only AWS can name',
      asker({ kind: 'permission-set', account, name: 'Dev' }),
      role,
      account,
    ],
    [
      'an account that is known by its alias alone',
      asker({ kind: 'iam-user', account: 'acme', name: 'alice' }),
      role,
      undefined,
    ],
    ['nobody', undefined, role, undefined],
    [
      'who signed in, of a classic session that has switched',
      asker({ kind: 'role', account: '222233334444', name: 'Dev' }, { switched: true, base: alice.current }),
      role,
      `arn:aws:iam::${account}:user/alice`,
    ],
    [
      'the role that one is in, of a multi-session',
      asker(
        { kind: 'role', account: '222233334444', name: 'Dev' },
        { mode: 'multi-session', switched: true, base: alice.current },
      ),
      role,
      'arn:aws:iam::222233334444:role/Dev',
    ],
    ['another partition', asker(alice.current, { partition: 'aws-cn' }), role, `arn:aws-cn:iam::${account}:user/alice`],
  ];
  it.each(cases)('names %s', (_, from, of, principal) => expect(principalOf(from, of)).toBe(principal));
});

describe('refusalTexts', () => {
  const { policies, commands } = refusalTexts(role, choicesFor(alice, role, {}));

  it('fills in both policies for this role and this base', () => {
    const [trust, allow] = policies.map(({ text }) => JSON.parse(text).Statement[0]);
    expect(trust).toEqual({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:user/alice` },
      Action: 'sts:AssumeRole',
    });
    expect(allow).toEqual({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Resource: 'arn:aws:iam::444455556666:role/ops/Deployer',
    });
    expect(policies.flatMap(({ blanks }) => blanks)).toEqual([]);
  });

  it('has the commands that show which side is missing, the soonest first', () => {
    expect(commands.map(({ text }) => /aws (\w+ [\w-]+)/.exec(text)?.[1])).toEqual([
      ...['sts get-caller-identity', 'configure get', 'sts assume-role', 'iam list-mfa-devices'],
      ...['iam simulate-principal-policy', 'iam get-role', 'iam get-role', 'cloudtrail lookup-events'],
    ]);
    expect(commands.map(({ text }) => text).join('\n')).toContain(
      `--policy-source-arn arn:aws:iam::${account}:user/alice`,
    );
  });

  it('trusts the whole account of a permission set, whose role only AWS can name', () => {
    const set = asker({ kind: 'permission-set', account, name: 'Dev' });
    const [trust] = refusalTexts(role, choicesFor(set, role, {})).policies;
    expect(JSON.parse(trust?.text ?? '').Statement[0].Principal).toEqual({ AWS: `arn:aws:iam::${account}:root` });
  });

  it('names MFA where the role’s text does', () => {
    const [trust] = refusalTexts(
      role,
      choicesFor(alice, role, { mfaSerial: `arn:aws:iam::${account}:mfa/alice` }),
    ).policies;
    expect(trust?.text).toContain('aws:MultiFactorAuthPresent');
  });

  it('leaves visible blanks where nobody knows who asks', () => {
    expect(refusalTexts(role, choicesFor(undefined, role, {})).policies.flatMap(({ blanks }) => blanks)).toContain(
      'baseAccount',
    );
  });

  it('has none for a permission set, both of whose sides Identity Center keeps', () => {
    expect(refusalTexts({ ...role, kind: 'identity-center' }, {})).toMatchObject({ policies: [] });
  });
});
