import { partitionOf } from '@/core/aws/partition-ids.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { namedIn } from '@/core/search/pasted.ts';
import { labelledFields } from './labelled-fields.ts';
import { emptyRoleForm, type RoleForm } from './role-form.ts';
import { roleInTwoWords } from './role-in-sentence.ts';

/** What a text says of one role: what it does not say is empty. */
export interface RoleInText {
  form: RoleForm;
  /** How many more roles it names. */
  others: number;
}

/**
 * The first role that a text without secrets names in AWS's own words, by labels, or as two words of which one is an account's
 * number: `roleInText` without the readers of files. Where only an account is named, that. Undefined: neither. Never throws.
 */
export function roleInLine(text: string): RoleInText | undefined {
  const fields = labelledFields(text);
  if (!mayNameAccount(text) && !(fields.account && fields.roleName)) return undefined;
  const found = ofIdentifiers(text);
  if (found?.form.roleName) return { ...found, form: filled(found.form, fields) };
  const { account, roleName } = roleInTwoWords(text) ?? {};
  const words = account && roleName ? { ...emptyRoleForm, account, roleName } : undefined;
  const form = filled(words ?? found?.form ?? emptyRoleForm, fields);
  return form.account || form.roleName ? { form, others: 0 } : undefined;
}

/** The form with what else is known where it has nothing. */
export const filled = (form: RoleForm, more: Partial<RoleForm>): RoleForm => ({
  ...form,
  ...Object.fromEntries(Object.entries(more).filter(([field]) => form[field as keyof RoleForm] === '')),
});

function ofIdentifiers(text: string): RoleInText | undefined {
  const named = namedIn(text);
  const whole = named.filter(({ account, roleName }) => account && roleName);
  // The first of them is the one who was refused.
  const asked = /sts:AssumeRole\b/.test(text) ? whole.at(-1) : whole[0];
  const found = asked ?? named.find(({ roleName }) => roleName) ?? named[0];
  if (!found) return undefined;
  const { account = '', partition = partitionOf(ofArn.exec(text)?.[1] ?? '') ?? 'aws', startUrl = '' } = found;
  const roleName = ofPermissionSet.exec(text)?.[0] ?? found.roleName ?? '';
  const different = new Set(whole.map((one) => `${one.account} ${one.roleName}`));
  return {
    form: { ...emptyRoleForm, account, roleName, startUrl, partition: partition === 'aws' ? '' : partition },
    others: Math.max(0, different.size - 1),
  };
}

const ofArn = /\barn:(aws[a-z-]{0,12}):/;

/** With its suffix, which tells that it is one: AWS refuses to switch to it. */
const ofPermissionSet = /(?<![\w+=,.@-])AWSReservedSSO_[\w+=,.@-]{1,32}_[0-9a-f]{16}(?![\w+=.@-])/;
