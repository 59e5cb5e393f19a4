import { describe, expect, it } from 'vitest';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { partitionOfConsoleHost, partitionOfSignInHost } from '@/core/aws/partitions.ts';
import { signInHostOf } from '@/core/aws/regions.ts';
import type { Plan } from '@/core/switching/plan.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { portalOf, regionsOf, role, session } from './role-and-session.ts';

const stay = { keepPage: true };

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
    // A session that was switched to opens few others, and AWS has the last word.
    expect(reach.state).toBe(mode === 'multi-session' && switched ? 'doubtful' : 'reachable');
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

describe('the page to land on', () => {
  const landing =
    'https://222233334444-k3j9x0ab.eu-west-1.console.aws.amazon.com/s3/buckets/logs?region=eu-west-1&tab=all';
  const page = (region: string) => `https://${region}.console.aws.amazon.com/s3/buckets/logs?region=${region}&tab=all`;
  const home = 'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1';

  it.each([
    ['is the wanted one, in its own region, and of no session', {}, { landing }, page('eu-west-1')],
    ['keeps its region before the role’s', { region: 'us-west-2' }, { landing }, page('eu-west-1')],
    ['takes the region that is wanted', {}, { landing, region: 'us-west-2' }, page('us-west-2')],
    [
      'is in the role’s region if it has none',
      { region: 'us-west-2' },
      { landing: 'https://console.aws.amazon.com/ec2/home' },
      'https://us-west-2.console.aws.amazon.com/ec2/home',
    ],
    ['is no page of another site', {}, { landing: 'https://evil.example/s3' }, home],
    ['is no page without https', {}, { landing: 'http://us-east-1.console.aws.amazon.com/s3' }, home],
    ['is no script', {}, { landing: 'javascript:alert(1)//console.aws.amazon.com' }, home],
    ['is no page of another partition', {}, { landing: 'https://cn-north-1.console.amazonaws.cn/s3/buckets' }, home],
  ])('%s', (_, more, wanted, expected) => {
    for (const mode of ['classic', 'multi-session'] as const) {
      const [plan] = planSwitch(role(more), session('aws', mode, false), { ...stay, ...wanted }).ladder;
      expect(landingOf(plan!)).toBe(expected);
    }
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
