import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { textsFor } from '@/core/use/texts-for.ts';

export const role = (rest: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile: 'prod-admin',
  partition: 'aws',
  account: '111122223333',
  roleName: 'team/Admin',
  organization: 'base',
  line: 1,
  sourceProfile: 'base',
  region: 'ap-northeast-2',
  base: { account: '444455556666' },
  ...rest,
});

export const permissionSet = (rest: Partial<Role> = {}): Role => ({
  kind: 'identity-center',
  profile: 'dev',
  partition: 'aws',
  account: '111122223333',
  roleName: 'Developer',
  organization: 'corp',
  line: 1,
  startUrl: 'https://corp.awsapps.com/start',
  ssoRegion: 'eu-west-1',
  region: 'ap-northeast-2',
  ...rest,
});

export const full = {
  sessionName: 'ann@example.com',
  mfaSerial: 'arn:aws:iam::444455556666:mfa/ann',
  externalId: 'acme:42',
  durationSeconds: 7200,
  principal: 'arn:aws:iam::444455556666:user/ann',
  organizationId: 'o-abcdefghij',
} satisfies UseChoices;

export function textOf(id: string, of: Role = role(), choices: UseChoices = { sessionName: 'ann' }): string {
  const found = textsFor(of, choices).find((text) => text.id === id);
  if (found === undefined) throw new Error(`There is no text ${id}`);
  return found.text;
}
