import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { nearestRegion } from '@/core/aws/nearest-region.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { isOfPermissionSet, longestRoleName, nameWithoutPath } from '@/core/aws/role-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { longestDisplayName } from '@/core/switching/display-name.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { accountOfForm, partitionOfForm, type RoleForm, roleNameOfForm } from './role-form.ts';

/** Why a form cannot be saved. */
export type FormFault =
  | {
      code:
        | 'no-account'
        | 'bad-account'
        | 'no-role'
        | 'bad-role'
        | 'long-role'
        /** The role is Identity Center's own, which AWS refuses to switch to: it is entered by its permission set's portal. */
        | 'permission-set'
        | 'long-name'
        | 'bad-color'
        | 'bad-portal';
    }
  | { code: 'bad-region' | 'other-partition' }
  /** All digits, but not twelve. */
  | { code: 'digits'; count: number };

/** What is worth a look, and can be saved all the same. */
export type FormRemark =
  /** AWS takes it, as long as the alias is the account's. */
  | { code: 'alias' }
  /** `nearest`: empty if there is none. */
  | { code: 'unknown-region'; nearest: string };

export interface FormCheck {
  faults: Partial<Record<keyof RoleForm, FormFault>>;
  remarks: Partial<Record<keyof RoleForm, FormRemark>>;
}

/** Checks a form by the limits of AWS's own ("Switch Role"): what it would refuse is a fault here. */
export function checkRoleForm(form: RoleForm): FormCheck {
  const { faults, remarks }: FormCheck = { faults: {}, remarks: {} };
  const account = accountOfForm(form);
  const accountFault = faultOfAccount(account);
  if (accountFault) faults.account = accountFault;
  else if (!/^\d/.test(account)) remarks.account = { code: 'alias' };

  const roleFault = faultOfRole(roleNameOfForm(form), form.startUrl !== '');
  if (roleFault) faults.roleName = roleFault;

  if (form.name.trim().length > longestDisplayName) faults.name = { code: 'long-name' };
  if (form.color.trim() !== '' && parseColor(form.color) === undefined) faults.color = { code: 'bad-color' };
  if (form.startUrl !== '' && parseHttpsUrl(form.startUrl) === undefined) faults.startUrl = { code: 'bad-portal' };

  const region = form.region.trim().toLowerCase();
  const partition = partitionOfRegion(region);
  const nearest = nearestRegion(region);
  if (region !== '' && partition === undefined) faults.region = { code: 'bad-region' };
  else if (partition !== undefined && partition !== partitionOfForm(form)) faults.region = { code: 'other-partition' };
  else if (region !== '' && nearest !== undefined) remarks.region = { code: 'unknown-region', nearest };
  return { faults, remarks };
}

function faultOfAccount(account: string): FormFault | undefined {
  if (account === '') return { code: 'no-account' };
  if (configAccount(account) !== undefined) return undefined;
  return /^[\d\s-]+$/.test(account)
    ? { code: 'digits', count: account.replace(/\D/g, '').length }
    : { code: 'bad-account' };
}

function faultOfRole(roleName: string, isSet: boolean): FormFault | undefined {
  if (roleName === '') return { code: 'no-role' };
  if (isOfPermissionSet(roleName)) return { code: 'permission-set' };
  const isLong = roleName.length > longestRoleName;
  // A name that is too long is none to IAM. Its first characters tell whether that is its only fault.
  const name = isLong ? nameWithoutPath(roleName).slice(0, longestRoleName) : roleName;
  if (faultInConfig(name) !== undefined || (isSet && roleName.includes('/'))) return { code: 'bad-role' };
  return isLong ? { code: 'long-role' } : undefined;
}
