import { isAccountId } from '@/core/aws/account.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { mayNameAccount, namedIn, readingsOf } from '@/core/search/pasted.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { labelledFields } from './labelled-fields.ts';
import { recognize } from './recognize.ts';
import { emptyRoleForm, formOfRole, type RoleForm } from './role-form.ts';

/** What a text says of one role: what it does not say is empty. */
export interface RoleInText {
  form: RoleForm;
  /** How many more roles it names. */
  others: number;
}

/** UTF-16 units: nobody pastes more into a line for one role. */
const longestPasted = 20_000;

/**
 * The first role that a text names in any way that an import reads, in AWS's own messages, by labels, or as two words of
 * which one is an account's number: `Admin in 1111-2222-3333`. Where only an account is named, that. Undefined: neither.
 * `isLabelled`: labels count (`role: Admin`); else a text without an identifier is none. Never throws.
 */
export function roleInText(text: string, isLabelled = true): RoleInText | undefined {
  const pasted = withoutSecrets(text.slice(0, longestPasted)).text.trim();
  const fields = isLabelled ? labelledFields(pasted) : {};
  if (!mayNameAccount(pasted) && !(fields.account && fields.roleName)) return undefined;
  const [first, ...others] = rolesIn(pasted);
  const found = first ? formOfRole(first) : ofIdentifiers(pasted);
  if (found?.roleName) return { form: filled(found, fields), others: others.length };
  const form = filled(ofTwoWords(pasted) ?? found ?? emptyRoleForm, fields);
  return form.account || form.roleName ? { form, others: 0 } : undefined;
}

/** The form with what else is known where it has nothing. */
const filled = (form: RoleForm, more: Partial<RoleForm>): RoleForm => ({
  ...form,
  ...Object.fromEntries(Object.entries(more).filter(([field]) => form[field as keyof RoleForm] === '')),
});

function rolesIn(text: string): Role[] {
  const recognized = recognize(text);
  return 'made' in recognized ? readConfig(recognized.text).roles : [];
}

function ofIdentifiers(text: string): RoleForm | undefined {
  const named = namedIn(text);
  const found = named.find((one) => one.account && one.roleName) ?? named.find(({ roleName }) => roleName) ?? named[0];
  if (!found) return undefined;
  const roleName = ofPermissionSet.exec(text)?.[0] ?? found.roleName ?? '';
  return { ...emptyRoleForm, account: found.account ?? '', roleName };
}

/** With its suffix, which tells that it is one: AWS refuses to switch to it. */
const ofPermissionSet = /(?<![\w+=,.@-])AWSReservedSSO_[\w+=,.@-]{1,32}_[0-9a-f]{16}(?![\w+=.@-])/;

/** Words that say nothing of their own beside an account and a role. */
const filler =
  /^(?:in|of|on|at|for|as|to|the|my|aws|iam|role|account|acct|id|switch|assume|@|\/|-|:|·|\||→|->|(?:역할|계정|번호)(?:의|에|에서|으로|로|을|를)?)[:,.]?$/i;

function ofTwoWords(text: string): RoleForm | undefined {
  // What the id stands behind in brackets is the account's name.
  if (/\(\s?[\d-]{12,14}\s?\)/.test(text)) return undefined;
  const words = (readingsOf(text)[0] ?? '').split(/\s+/).filter((word) => word !== '' && !filler.test(word));
  const account = words.find(isAccountId);
  const rest = words.filter((word) => word !== account).map((word) => word.replace(quotes, ''));
  const [roleName = ''] = rest;
  const isRole = rest.length === 1 && faultOfRoleName(roleName) === undefined && !/^[\d-]+$/.test(roleName);
  return account !== undefined && isRole ? { ...emptyRoleForm, account, roleName } : undefined;
}

const quotes = /^["'`“‘]{1,3}|["'`”’.,:;]{1,3}$/g;
