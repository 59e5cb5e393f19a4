import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import {
  type PartitionId,
  partitionOfConsoleHost,
  partitionOfSignInHost,
  partitions,
} from '@/core/console/partitions.ts';
import { signInHostOf } from '@/core/console/regions.ts';
import type { Session } from '@/core/console/session.ts';
import type { Plan } from '@/core/switching/plan.ts';
import { planExit } from '@/core/switching/plan-exit.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';

const regionsOf: Record<PartitionId, [string, string]> = {
  aws: ['us-east-1', 'ap-northeast-2'],
  'aws-us-gov': ['us-gov-west-1', 'us-gov-east-1'],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-eusc': ['eusc-de-east-1', 'eusc-de-east-1'],
};
const portalOf: Record<PartitionId, string> = {
  aws: 'https://acme.awsapps.com/start',
  'aws-us-gov': 'https://start.us-gov-home.awsapps.com/directory/acme',
  'aws-cn': 'https://start.home.awsapps.cn/directory/acme',
  'aws-eusc': 'https://ssoins-1a.eusc-de-east-1.portal.amazonaws.eu',
};
const stay = { keepPage: true };
const base = { kind: 'iam-user', account: '222233334444', name: 'jiwoo' } as const;
const switchedInto = { kind: 'role', account: '999999999999', name: 'Other' } as const;

const role = (more: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile: 'prod',
  partition: 'aws',
  account: '555566667777',
  roleName: 'team/Ops',
  organization: 'acme',
  line: 1,
  ...more,
});

function session(partition: PartitionId, mode: Session['mode'], switched: boolean): Session {
  const [region] = regionsOf[partition];
  const differentiator = mode === 'classic' ? undefined : `${(switched ? switchedInto : base).account}-k3j9x0ab`;
  const host = [differentiator, region, partitions[partition].consoleDomain].filter(Boolean).join('.');
  return {
    partition,
    mode,
    current: switched ? switchedInto : base,
    base,
    switched,
    region,
    signInHost: `${region}.${partitions[partition].signInDomains[0]}`,
    url: `https://${host}/ec2/home?region=${region}#Instances:`,
    ...(differentiator ? { differentiator } : {}),
  };
}

/** Every address of a plan that the browser will go to. */
function landingOf(plan: Plan): string | undefined {
  if (plan.rung === 'native') return decodeURIComponent(plan.fields.redirect_uri);
  return plan.rung === 'multi-session' ? plan.body.redirectUri : undefined;
}

const partitionIds = Object.keys(partitions) as PartitionId[];
const sessions = partitionIds.flatMap((partition) =>
  (['classic', 'multi-session'] as const).flatMap((mode) =>
    [false, true].map((switched) => ({ partition, mode, switched })),
  ),
);

describe.each(sessions)('from $partition, $mode, switched: $switched', ({ partition, mode, switched }) => {
  const from = session(partition, mode, switched);
  const [here, there] = regionsOf[partition];
  const rung = mode === 'classic' ? 'native' : 'multi-session';

  it.each([
    ['the same region', undefined, here],
    ['the role’s region', there, there],
    ['the session’s, where the role’s is of another partition', partition === 'aws' ? 'cn-north-1' : 'us-east-1', here],
  ])('lands on the same page in %s', (_, region, landing) => {
    const { reach, ladder } = planSwitch(role({ partition, ...(region ? { region } : {}) }), from, stay);
    expect(reach.state).toBe('reachable');
    expect(ladder.map((plan) => plan.rung)).toEqual([rung, 'link']);
    const { consoleDomain } = partitions[partition];
    expect(landingOf(ladder[0]!)).toBe(`https://${landing}.${consoleDomain}/ec2/home?region=${landing}#Instances:`);
  });

  it('posts to the session’s own sign-in host, and links to the partition’s', () => {
    const { ladder } = planSwitch(role({ partition }), from, stay);
    expect(ladder.map((plan) => new URL(plan.url).host)).toEqual([from.signInHost, signInHostOf(partition, here)]);
    expect(ladder.map((plan) => partitionOfSignInHost(new URL(plan.url).host))).toEqual([partition, partition]);
  });

  it('opens an Identity Center role at its portal, with the page as destination', () => {
    const target = role({ kind: 'identity-center', partition, roleName: 'Admin', startUrl: portalOf[partition] });
    const { reach, ladder } = planSwitch(target, from, stay);
    expect(reach.state).toBe('reachable');
    expect(ladder.map((plan) => plan.rung)).toEqual(['identity-center']);
    const destination = new URLSearchParams(new URL(ladder[0]!.url).hash.split('?')[1]).get('destination');
    expect(partitionOfConsoleHost(new URL(destination!).host)).toBe(partition);
    expect(destination).toContain('/ec2/home');
  });

  it('refuses a role of another partition, and says why', () => {
    const other = partition === 'aws' ? 'aws-cn' : 'aws';
    expect(planSwitch(role({ partition: other }), from, stay)).toEqual({
      reach: { state: 'impossible', reason: 'other-partition', params: { role: other, session: partition } },
      ladder: [],
    });
  });
});

describe.each(partitionIds)('without a session, in %s', (partition) => {
  it('offers the link', () => {
    const { reach, ladder } = planSwitch(role({ partition }), undefined, stay);
    expect(reach).toEqual({ state: 'reachable' });
    expect(ladder.map((plan) => plan.rung)).toEqual(['link']);
    expect(new URL(ladder[0]!.url).host).toBe(signInHostOf(partition));
  });

  it('opens an Identity Center role at the console home of its region', () => {
    const [, region] = regionsOf[partition];
    const target = role({ kind: 'identity-center', partition, startUrl: portalOf[partition], region });
    const [plan] = planSwitch(target, undefined, stay).ladder;
    expect(plan?.url).toContain(encodeURIComponent(`/console/home?region=${region}`));
  });
});

describe('the fields', () => {
  it('of AWS’s form, in its order, with the redirect encoded once', () => {
    const [plan] = planSwitch(role({ color: 'b7ca9d' }), session('aws', 'classic', false), stay).ladder;
    expect(plan).toEqual({
      rung: 'native',
      url: 'https://us-east-1.signin.aws.amazon.com/switchrole',
      fields: {
        mfaNeeded: '0',
        action: 'switchFromBasis',
        src: 'nav',
        roleName: 'team/Ops',
        account: '555566667777',
        color: 'b7ca9d',
        redirect_uri: 'https%3A%2F%2Fus-east-1.console.aws.amazon.com%2Fec2%2Fhome%3Fregion%3Dus-east-1%23Instances%3A',
        displayName: 'prod',
      },
    });
  });

  it('of the multi-session request: the redirect plain and without the session label', () => {
    const [plan] = planSwitch(role(), session('aws', 'multi-session', false), stay).ladder;
    expect(plan).toEqual({
      rung: 'multi-session',
      url: 'https://us-east-1.signin.aws.amazon.com/sessions/222233334444-k3j9x0ab/v1/switchrole',
      body: {
        account: '555566667777',
        color: 'aaaaaa',
        displayName: 'prod',
        redirectUri: 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:',
        roleName: 'team/Ops',
      },
    });
  });

  it('take what the user wants instead of the profile’s', () => {
    const intent = { keepPage: false, region: 'eu-west-1', displayName: '운영', color: 'FF0000' };
    const [plan] = planSwitch(
      role({ region: 'eu-central-1', color: 'b7ca9d' }),
      session('aws', 'multi-session', false),
      intent,
    ).ladder;
    expect(plan).toMatchObject({
      body: {
        color: 'ff0000',
        displayName: '운영',
        redirectUri: 'https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1',
      },
    });
  });

  it('have the id of an alias that was learnt, on every rung', () => {
    const aliases = { 'acme-prod': '555566667777' };
    const { ladder } = planSwitch(role({ account: 'acme-prod' }), session('aws', 'classic', false), {
      ...stay,
      aliases,
    });
    expect(ladder).toMatchObject([
      { fields: { account: '555566667777' } },
      { url: expect.stringContaining('account=555566667777&') },
    ]);
  });

  it('keep an alias that is not known', () => {
    const [plan] = planSwitch(role({ account: 'acme-prod' }), session('aws', 'classic', false), stay).ladder;
    expect(plan).toMatchObject({ fields: { account: 'acme-prod' } });
  });

  // More gave a 400: https://github.com/tilfinltd/aws-extend-switch-roles/issues/244
  it('cut a display name of over 64 characters, and keep the account', () => {
    const [plan] = planSwitch(role({ profile: 'p'.repeat(80) }), session('aws', 'classic', false), stay).ladder;
    expect(plan).toMatchObject({ fields: { displayName: expect.stringMatching(/^p+… {2}\| {2}555566667777$/) } });
  });
});

describe('the ladder', () => {
  it.each([
    ['name too long', role({ roleName: 'x'.repeat(65) }), session('aws', 'classic', false), 'name-too-long'],
    [
      'root',
      role(),
      {
        ...session('aws', 'classic', false),
        current: { kind: 'root', account: '222233334444', name: 'root' } as const,
      },
      'root',
    ],
    ['no portal', role({ kind: 'identity-center' }), undefined, 'no-portal'],
  ])('is empty with a reason: %s', (_, target, from, reason) => {
    expect(planSwitch(target, from, stay)).toMatchObject({ reach: { state: 'impossible', reason }, ladder: [] });
  });

  it.each([
    ['doubtful', role({ needsExternalId: true })],
    ['current', role({ account: '999999999999', roleName: 'Other' })],
  ])('is whole where the role is %s: AWS has the last word', (state, target) => {
    const { reach, ladder } = planSwitch(target, session('aws', 'classic', true), stay);
    expect(reach.state).toBe(state);
    expect(ladder.map((plan) => plan.rung)).toEqual(['native', 'link']);
  });

  it('goes on with the link where a multi-session page does not tell its session', () => {
    const { differentiator: _, ...from } = session('aws', 'multi-session', false);
    expect(planSwitch(role(), from, stay).ladder.map((plan) => plan.rung)).toEqual(['link']);
  });
});

describe('back to the base', () => {
  it('posts AWS’s exit form, and keeps the page', () => {
    expect(planExit(session('aws', 'classic', true))).toEqual({
      url: 'https://us-east-1.signin.aws.amazon.com/switchrole',
      fields: {
        action: 'switchToBasis',
        src: 'nav',
        redirect_uri: 'https%3A%2F%2Fus-east-1.console.aws.amazon.com%2Fec2%2Fhome%3Fregion%3Dus-east-1%23Instances%3A',
      },
    });
  });

  it('is not offered in multi-session, where the base has a session of its own', () => {
    expect(planExit(session('aws', 'multi-session', true))).toBeUndefined();
  });
});
