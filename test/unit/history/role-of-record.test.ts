import { expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import { roleOfRecord } from '@/core/history/role-of-record.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';

const base = {
  ...{ at: 1, partition: 'aws', account: '111122223333', roleName: 'team/Admin', profile: 'shop' },
  ...{ organization: 'Shop', rung: 'native', outcome: 'done' },
} as const;

it.each<[string, SwitchRecord]>([
  ['an IAM role', { ...base, kind: 'iam', region: 'eu-central-1', color: 'b3261e' }],
  ['a permission set', { ...base, kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' }],
])('is the same role as the switch was to: %s', (_, record) => {
  const role = roleOfRecord(record);
  expect(roleId(role)).toBe(roleId(record));
  const { profile, organization, region, color } = record;
  expect({ profile, organization, region, color }).toEqual({
    ...{ profile: role.profile, organization: role.organization },
    ...{ region: role.region, color: role.color },
  });
});
