import { describe, expect, it } from 'vitest';
import { accountsToConfig } from '@/core/import/found/accounts-to-config.ts';

const account = { id: '999988887777', name: 'shop', partition: 'aws' as const, tags: new Map(), line: 1 };
const list = { accounts: [account], withoutPortal: [] };
const startUrl = 'https://acme.awsapps.com/start';
const own = 'AWSReservedSSO_Audit_0123456789abcdef';

describe('a role of Identity Center for all accounts', () => {
  it.each([own, 'AWSReservedSSO_Audit', `aws-reserved/sso.amazonaws.com/${own}`])('is no IAM role: %s', (roleName) => {
    expect(accountsToConfig(list, { roleName, groupBy: { kind: 'none' } })).toEqual({ fault: 'permission-set' });
  });

  it('is the permission set where the portal is named', () => {
    const made = accountsToConfig(list, { roleName: own, startUrl, groupBy: { kind: 'none' } });
    expect(made).toMatchObject({ made: 1, text: expect.stringContaining('sso_role_name = Audit\n') });
  });
});
