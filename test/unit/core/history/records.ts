import type { SwitchRecord } from '@/core/history/switch-record.ts';

/** A switch that worked, with what a test says of it. */
export const record = (profile: string, more: Partial<SwitchRecord> = {}): SwitchRecord => ({
  at: 1_700_000_000_000,
  kind: 'iam',
  partition: 'aws',
  account: '555566667777',
  roleName: 'Ops',
  profile,
  organization: 'acme',
  rung: 'native',
  outcome: 'done',
  ...more,
});
