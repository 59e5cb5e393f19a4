import { expect, it } from 'vitest';
import { nextPortal } from '@/core/switching/next-portal.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { role } from './role-and-session.ts';

const [first, second, third] = [
  'https://acme.awsapps.com/start/',
  'https://ssoins-1a.portal.us-east-2.app.aws/',
  'https://aws.acme.example/',
] as const;
const target = {
  ...role({ kind: 'identity-center', roleName: 'Ops', startUrl: 'https://acme.awsapps.com/start' }),
  otherPortals: [second, third],
};

it.each([
  ['the second after the first', undefined, 'acme.awsapps.com', { rung: 'other-portal', portal: second }],
  ['the third after the second', second, new URL(second).host, { rung: 'other-portal', portal: third }],
  ['the first after the last', third, 'aws.acme.example', { rung: 'identity-center' }],
  ['the second after one that is gone', first, 'acme.awsapps.com', { rung: 'other-portal', portal: second }],
] as const)('tries %s', (_, opened, host, choice) => {
  expect(nextPortal(target, opened)).toEqual({ host, choice });
});

it('has none to try where there is but one, or none that opens', () => {
  expect(nextPortal({ startUrl: first }, undefined)).toBeUndefined();
  expect(nextPortal({ otherPortals: [second] }, undefined)).toBeUndefined();
});

it('plans each portal for the same account and permission set, and asks about a company’s own', () => {
  const { ladder } = planSwitch(target, undefined, { keepPage: false });
  const entry = '#/console?account_id=555566667777&role_name=Ops&';
  expect(ladder).toEqual([
    { rung: 'identity-center', url: expect.stringContaining(first + entry) },
    { rung: 'other-portal', portal: second, url: expect.stringContaining(second + entry) },
    {
      rung: 'other-portal',
      portal: third,
      url: expect.stringContaining(third + entry),
      companyHost: 'aws.acme.example',
    },
  ]);
});

it('plans no portal that is none', () => {
  const { ladder } = planSwitch(
    { ...target, otherPortals: ['javascript:alert(1)', 'https://evil.amazonaws.com.example'] },
    undefined,
    {
      keepPage: false,
    },
  );
  expect(ladder.map(({ rung }) => rung)).toEqual(['identity-center']);
});
