import fc from 'fast-check';
import type { Role } from '@/core/config/role.ts';

const portal = 'https://acme.awsapps.com/start';

/** A role with what a test says of it. */
export const role = (profile: string, more: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile,
  partition: 'aws',
  account: '111122223333',
  roleName: 'Ops',
  organization: 'Acme',
  line: 1,
  ...more,
});

/** Runs of blanks come back as one, and what the eye cannot see (Hangul fillers are letters) does not come back. */
const word = fc
  .stringMatching(/^[\p{L}\p{N}=+@'"#;,[\](){}&<>-][\p{L}\p{N} =+@'"#;,[\](){}&<>-]{0,20}[\p{L}\p{N})\]]$/u)
  .filter((text) => !/\p{Default_Ignorable_Code_Point}/u.test(text))
  .map((text) => text.replace(/ +/g, ' '));

/** Roles as `readConfig` gives them, each with a name and an identity of its own. */
export const anyRoles = fc
  .uniqueArray(
    fc.tuple(
      word,
      word,
      fc.stringMatching(/^\d{12}$/),
      fc.stringMatching(/^(?:[\w+=,.@-]{1,9}\/)?[\w+=,.@-]{1,20}$/),
      fc.boolean(),
    ),
    {
      selector: ([profile]) => profile,
      maxLength: 8,
    },
  )
  .map((parts) =>
    parts.map(([profile, organization, account, roleName, viaPortal], index) => {
      const id = `${String(index).padStart(2, '0')}${account.slice(2)}`;
      const base = role(profile, { organization, account: id, roleName });
      if (!viaPortal)
        return { ...base, partition: index % 2 === 0 ? ('aws-cn' as const) : ('aws' as const), color: 'ff0000' };
      return {
        ...base,
        kind: 'identity-center' as const,
        roleName: roleName.replaceAll('/', ''),
        startUrl: portal,
        ssoRegion: 'us-east-1',
        region: 'eu-west-1',
      };
    }),
  );
