import { isAccountId } from '@/core/aws/account.ts';
import { partitionOf } from '@/core/aws/partition-ids.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { hasConfigKeys } from '@/core/import/lines/config-shape.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { namedIn } from '@/core/search/pasted.ts';
import { labelledFields } from './labelled-fields.ts';
import { emptyRoleForm, formOfRole, type RoleForm } from './role-form.ts';
import { roleInTwoWords } from './role-in-sentence.ts';
import { toldText } from './told-text.ts';

/**
 * The role that a text without secrets names in AWS's own words, by labels, or as two words of which one is an account's
 * number, as far as it says; of a text that is unclear (see `isUnclear`) any of what it names. Where only an account is named,
 * that. Undefined: neither. Never throws.
 */
export function roleInLine(written: string): RoleForm | undefined {
  const text = toldText(written);
  const fields = labelledFields(text);
  if (!mayNameAccount(text) && !(fields.account && fields.roleName)) return undefined;
  const found = ofConfig(text) ?? ofIdentifiers(text);
  if (found?.roleName) return filled(found, fields);
  const { account, roleName } = roleInTwoWords(text) ?? {};
  const words = account && roleName ? { ...emptyRoleForm, account, roleName } : undefined;
  const form = filled(words ?? found ?? emptyRoleForm, fields);
  return form.account || form.roleName ? form : undefined;
}

/** A section of a config: its base's account is another one. */
function ofConfig(text: string): RoleForm | undefined {
  const [role] = hasConfigKeys(text) ? readConfig(text).roles : [];
  return role && formOfRole(role);
}

/** The form with what else is known where it has nothing. */
export const filled = (form: RoleForm, more: Partial<RoleForm>): RoleForm => ({
  ...form,
  ...Object.fromEntries(Object.entries(more).filter(([field]) => form[field as keyof RoleForm] === '')),
});

function ofIdentifiers(text: string): RoleForm | undefined {
  const all = namedIn(text);
  const found =
    all.find(({ account, roleName }) => account && roleName) ??
    all.find(({ roleName }) => roleName) ??
    // A number says more than an alias.
    all.find(({ account = '' }) => isAccountId(account)) ??
    all[0];
  if (!found) return undefined;
  const { account = '', partition = partitionOf(ofArn.exec(text)?.[1] ?? '') ?? 'aws', startUrl = '' } = found;
  const { name = '', color = '' } = found;
  const roleName = ofPermissionSet.exec(text)?.[0] ?? found.roleName ?? '';
  const given = { account, roleName, name, color, startUrl };
  return { ...emptyRoleForm, ...given, partition: partition === 'aws' ? '' : partition };
}

const ofArn = /\barn:(aws[a-z-]{0,12}):/;

/** With its suffix, which tells that it is one: AWS refuses to switch to it. */
const ofPermissionSet = /(?<![\w+=,.@-])AWSReservedSSO_[\w+=,.@-]{1,32}_[0-9a-f]{16}(?![\w+=.@-])/;
