import { hostOrText } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import { permissionSetOf, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { isMadeName } from '@/core/catalog/names/made-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import type { Role } from '@/core/config/role.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { withPlainDigits } from '@/core/import/lines/plain-digits.ts';
import { parseColor } from '@/core/text/css-color.ts';

/** What a form for one role holds: every part as typed, empty for none. */
export interface RoleForm {
  account: string;
  roleName: string;
  name: string;
  color: string;
  region: string;
  group: string;
  /** Portal of a permission set; empty: an IAM role. */
  startUrl: string;
  /** Told by a pasted ARN or link, where the region does not tell it. */
  partition: PartitionId | '';
}

export const emptyRoleForm: RoleForm = {
  ...{ account: '', roleName: '', name: '', color: '', region: '', group: '' },
  ...{ startUrl: '', partition: '' },
};

/** A role as a form has it. A name that only repeats account and role is none. */
export function formOfRole(role: Role): RoleForm {
  const { account, roleName, profile, color = '', region = '', organization, startUrl = '', partition } = role;
  const name = isMadeName(role) ? '' : profile;
  const told = partition === 'aws' || partition === partitionOfRegion(region) ? '' : partition;
  const group = organization === hostOrText(startUrl) || organization === role.sourceProfile ? '' : organization;
  return { account, roleName, name, color, region, group, startUrl, partition: told };
}

/** The role that a form without errors is, see `checkRoleForm`. */
export function roleOfForm(form: RoleForm): FoundRole {
  const region = form.region.trim().toLowerCase();
  const startUrl = form.startUrl.trim();
  const color = parseColor(form.color);
  const group = form.group.trim();
  return {
    kind: startUrl === '' ? 'iam' : 'identity-center',
    partition: partitionOfForm(form),
    account: configAccount(accountOfForm(form)) ?? '',
    roleName: roleNameOfForm(form),
    name: form.name.trim(),
    isChosen: true,
    line: 1,
    ...(region && { region }),
    ...(color && { color }),
    ...(group && { group }),
    ...(startUrl && { startUrl }),
  };
}

/** An account's number may be written with blanks, as in mails (`1234 5678 9012`), and in what `withPlainDigits` reads. */
export function accountOfForm({ account }: RoleForm): string {
  const written = withPlainDigits(account).normalize('NFKC').trim();
  return /^[\d\s-]+$/.test(written) ? written.replace(/[\s-]+/g, '') : written;
}

/** The role's name, or the permission set's where there is a portal, also if it is called by the role that Identity Center made of it. */
export function roleNameOfForm({ roleName, startUrl }: RoleForm): string {
  const name = withoutLeadingSlash(roleName.trim());
  return startUrl === '' ? name : (permissionSetOf(name) ?? name);
}

/** What an ARN or a link told, else the portal's, else the region's; `aws` where nothing tells. */
export const partitionOfForm = ({ partition, startUrl, region }: RoleForm): PartitionId =>
  partitionOf(partition) ??
  partitionOfPortalHost(hostOrText(startUrl)) ??
  partitionOfRegion(region.trim().toLowerCase()) ??
  'aws';
