import { validateIdentityPolicy, validateTrustPolicy } from '@cloud-copilot/iam-policy';
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { describe, expect, it } from 'vitest';
import { type PartitionId, partitionIds } from '@/core/aws/partition-ids.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import { full, role, textOf } from '../roles.ts';

const base = '444455556666';
const organizationId = full.organizationId;

interface Attempt {
  partition?: PartitionId;
  who?: string;
  identity?: string[];
  trust: string;
  roleName?: string;
  context?: Record<string, string>;
}

/** What AWS decides of `sts:AssumeRole`, by the policies of both sides. */
async function decide({
  partition = 'aws',
  who = 'user/ann',
  identity = [],
  trust,
  roleName = 'team/Admin',
  context = {},
}: Attempt) {
  const response = await runSimulation(
    {
      request: {
        principal: `arn:${partition}:iam::${base}:${who}`,
        action: 'sts:AssumeRole',
        resource: { resource: `arn:${partition}:iam::111122223333:role/${roleName}`, accountId: '111122223333' },
        contextVariables: { 'aws:PrincipalOrgID': organizationId, ...context },
      },
      identityPolicies: identity.map((policy, at) => ({ name: `policy${at}`, policy: JSON.parse(policy) })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: JSON.parse(trust),
    },
    {},
  );
  if (response.resultType === 'error') throw new Error(JSON.stringify(response.errors));
  return response.overallResult;
}

describe.each(partitionIds)('of the tutorial’s three users, in %s', (partition) => {
  const of = role({ partition });
  const [allow, deny, trust] = ['allow-policy', 'deny-policy', 'trust-policy'].map((id) => textOf(id, of)) as [
    string,
    string,
    string,
  ];

  it.each([
    ['a developer may', [allow], 'Allowed'],
    ['a tester may not, even as a developer, too', [allow, deny], 'ExplicitlyDenied'],
    ['a stranger may not', [], 'ImplicitlyDenied'],
  ] as const)('%s', async (_, identity, decision) => {
    expect(await decide({ partition, identity: [...identity], trust })).toBe(decision);
  });
});

describe('who else is trusted', () => {
  const identity = [textOf('allow-policy')];
  const may = async (id: string, attempt: Partial<Attempt> = {}, choices: UseChoices = full) =>
    (await decide({ identity, trust: textOf(id, role(), choices), ...attempt })) === 'Allowed';

  it('is one user, and no other of the account', async () => {
    expect(await may('trust-policy-principal')).toBe(true);
    expect(await may('trust-policy-principal', { who: 'user/bob' })).toBe(false);
  });

  it('is the organization, and no other', async () => {
    expect(await may('trust-policy-organization')).toBe(true);
    expect(await may('trust-policy-organization', { context: { 'aws:PrincipalOrgID': 'o-somebodyelse' } })).toBe(false);
  });

  it('is who has given a code', async () => {
    expect(await may('trust-policy-mfa', { context: { 'aws:MultiFactorAuthPresent': 'true' } })).toBe(true);
    expect(await may('trust-policy-mfa', { context: { 'aws:MultiFactorAuthPresent': 'false' } })).toBe(false);
    expect(await may('trust-policy-mfa')).toBe(false);
  });

  it('is who knows the external id', async () => {
    expect(await may('trust-policy-external-id', { context: { 'sts:ExternalId': full.externalId } })).toBe(true);
    expect(await may('trust-policy-external-id', { context: { 'sts:ExternalId': 'acme:43' } })).toBe(false);
    expect(await may('trust-policy-external-id')).toBe(false);
  });

  it('is the function’s role, which may assume this one', async () => {
    const principal = `arn:aws:iam::${base}:role/Lambda`;
    const trust = textOf('trust-policy-lambda', role(), { principal });
    const lambda = [textOf('lambda-policy')];
    expect(await decide({ who: 'role/Lambda', identity: lambda, trust })).toBe('Allowed');
    expect(await decide({ who: 'role/Other', identity: lambda, trust })).not.toBe('Allowed');
  });

  it('is who the choices say, with all that they ask for', async () => {
    const context = { 'aws:MultiFactorAuthPresent': 'true', 'sts:ExternalId': full.externalId };
    expect(await may('trust-policy', { context })).toBe(true);
    for (const key of Object.keys(context))
      expect(await may('trust-policy', { context: { ...context, [key]: 'x' } })).toBe(false);
  });

  it('a chain is not asked for a code that the credentials of a role never carry', () => {
    const chained = role({ via: { account: base, roleName: 'Hub' } });
    expect(textOf('trust-policy', chained, { mfaSerial: full.mfaSerial })).not.toContain('MultiFactorAuthPresent');
    expect(textOf('trust-policy-principal', chained, {})).toContain(`"arn:aws:iam::${base}:role/Hub"`);
  });
});

it('nobody is trusted by the account of a device that was typed in, while no text says the base account', () => {
  const { base: _, ...of } = role();
  const choices = { mfaSerial: 'arn:aws:iam::111111111111:mfa/kim', sessionName: 'kim' };
  for (const { id, text } of textsFor(of, choices).filter(({ group }) => group === 'iam'))
    expect(text, id).not.toContain('111111111111');
  expect(textOf('trust-policy', of, choices)).toContain('arn:aws:iam::<base-account-id>:root');
});

it('a base account that the text says is not that of another source profile', () => {
  expect(textOf('trust-policy', role(), { sourceProfile: 'other' })).toContain('iam::<base-account-id>:root');
  expect(textOf('trust-policy', role(), { sourceProfile: 'base' })).toContain('iam::444455556666:root');
});

it('a path with wildcards names its own role alone', async () => {
  const of = role({ roleName: 'a*b/c?d/$x/Admin' });
  const attempt = { identity: [textOf('allow-policy', of)], trust: textOf('trust-policy', of) };
  expect(await decide({ ...attempt, roleName: 'aXXb/cXd/$x/Admin' })).toBe('ImplicitlyDenied');
  expect(await decide({ ...attempt, roleName: 'a*b/c?d/$x/Admin' })).toBe('Allowed');
});

describe('every policy', () => {
  const policies = [
    role(),
    role({ account: 'acme' }),
    role({ partition: 'aws-cn' }),
    role({ roleName: '"/$x/A' }),
  ].flatMap((of) =>
    [{}, full].flatMap((choices) =>
      textsFor(of, choices).filter(({ group, language }) => group === 'iam' && language === 'json'),
    ),
  );

  it('is well-formed JSON by AWS’s grammar', () => {
    for (const { id, text, blanks } of policies) {
      const isTrust = /trust/.test(id);
      const faults = (isTrust ? validateTrustPolicy : validateIdentityPolicy)(JSON.parse(text));
      if (blanks.length === 0) expect(faults, `${id}\n${text}`).toEqual([]);
    }
  });

  it('has the page where it is pasted, and whose account that is', () => {
    for (const { id, page } of policies)
      expect(page?.url, id).toMatch(/^https:\/\/[\w.-]+\/iam\/home\?region=[\w-]+#\//);
    const page = textsFor(role({ partition: 'aws-us-gov' })).find(({ id }) => id === 'trust-policy')?.page;
    expect(page).toEqual({
      url: 'https://us-gov-west-1.console.amazonaws-us-gov.com/iam/home?region=us-gov-west-1#/roles/details/Admin/edit-trust-policy',
      account: 'role',
    });
  });
});
