import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { rolesToCsv } from '@/core/export/roles-csv.ts';
import { recognize } from '@/core/import/recognize.ts';
import { anyRoles, role } from './roles.ts';

describe('rolesToCsv', () => {
  it('has a line for each role', () => {
    const portal = {
      kind: 'identity-center',
      startUrl: 'https://acme.awsapps.com/start',
      ssoRegion: 'eu-north-1',
      accountName: 'Acme, Inc.',
    } as const;
    const roles = [
      role('prod', {
        color: 'ff0000',
        region: 'eu-west-1',
        sourceProfile: 'login',
        roleName: 'team/Ops',
        base: { account: '200000000001', alias: 'acme', roleName: 'Entry' },
        needsExternalId: true,
      }),
      role('=1+1', portal),
    ];
    expect(rolesToCsv(roles)).toBe(
      [
        'profile,organization,partition,account,account name,role,portal,portal region,region,color,source profile,base account,base alias,base role,external id',
        'prod,Acme,aws,111122223333,,team/Ops,,,eu-west-1,ff0000,login,200000000001,acme,Entry,***',
        `'=1+1,Acme,aws,111122223333,"Acme, Inc.",Ops,https://acme.awsapps.com/start,eu-north-1,,,,,,,`,
        '',
      ].join('\r\n'),
    );
  });

  it.each(['-', '.', '--', 'none', 'unknown'])(
    'is read again with a role called %s, as tables say that there is none',
    (roleName) => {
      const found = recognize(rolesToCsv([role('prod', { roleName })]));
      expect(readConfig('text' in found ? found.text : '').roles).toMatchObject([{ profile: 'prod', roleName }]);
    },
  );

  it('is read again as the same roles', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        fc.pre(roles.length > 0);
        const found = recognize(rolesToCsv(roles));
        const read = readConfig('text' in found ? found.text : '').roles;
        expect(found.kind).toBe('csv');
        expect(read.map((each) => ({ ...each, line: 1 }))).toEqual(roles.map((each) => ({ ...each, line: 1 })));
      }),
    );
  });
});
