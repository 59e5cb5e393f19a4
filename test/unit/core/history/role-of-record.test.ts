import { expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import { roleOfRecord } from '@/core/history/role-of-record.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { record } from './records.ts';

it.each<[string, SwitchRecord]>([
  ['an IAM role', record('shop', { roleName: 'team/Admin', region: 'eu-central-1', color: 'b3261e' })],
  ['a permission set', record('shop', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' })],
])('is the same role as the switch was to: %s', (_, made) => {
  const role = roleOfRecord(made);
  expect(roleId(role)).toBe(roleId(made));
  const { profile, organization, region, color } = made;
  expect({ profile, organization, region, color }).toEqual({
    ...{ profile: role.profile, organization: role.organization },
    ...{ region: role.region, color: role.color },
  });
});
