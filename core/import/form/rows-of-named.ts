import { isAccountId } from '@/core/aws/account.ts';
import { nameWithoutPath, permissionSetOf } from '@/core/aws/role-name.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { namedIn } from '@/core/search/pasted.ts';
import type { RoleForm } from './role-form.ts';

/** Whether an ARN, a link or a session has the role's name. */
export const namesRole = (query: string): boolean => namedIn(query).some(({ roleName }) => roleName !== undefined);

/** A role's name as rows and texts have in common: without its path, of a permission set's role that of the set, in small letters. */
export const lastPart = (roleName: string): string =>
  (permissionSetOf(roleName) ?? nameWithoutPath(roleName)).toLowerCase();

/** Whether some account has a role of that name. */
export const isRoleOf = (view: CatalogView, word: string): boolean =>
  ['\t', '/'].some((before) =>
    view.rowsWith(`${before}${word}`).some((row) => lastPart(view.role(row).roleName) === word.toLowerCase()),
  );

/** The rows of a named role. In words it may be called by the name that the list shows. */
export function rowsOf(view: CatalogView, form: RoleForm, query: string): number[] {
  const name = lastPart(form.roleName);
  const isSet = form.startUrl !== '' || permissionSetOf(form.roleName) !== undefined;
  const isIam = !isSet && namesRole(query);
  const partition = form.partition || (/arn:aws:|signin\.aws\.amazon\.com/.test(query) ? 'aws' : undefined);
  const { account } = form;
  const ofAccount = view.rowsWith(`\t${account}`).filter((row) => {
    const role = view.role(row);
    // By its alias also where the list only calls it so.
    const isIts =
      role.account === account || (!isAccountId(account) && [role.accountName, role.learntName].includes(account));
    if (!isIts || (partition && role.partition !== partition)) return false;
    return !(isSet && role.kind === 'iam') && !(isIam && role.kind !== 'iam');
  });
  const exact = ofAccount.filter((row) => lastPart(view.role(row).roleName) === name);
  if (exact.length > 0 || isSet || isIam) return exact;
  return ofAccount.filter((row) => isCalled(view.role(row), name));
}

/** Whether it is the name of a row, as the list shows it or as the text has it. */
const isCalled = (role: CatalogRole, name: string): boolean =>
  [shownName(role), role.profile].some((called) => called.toLowerCase() === name.toLowerCase());

/** Whether a word is what the list calls a role of another account, and no role's own name. */
export const isCalledElsewhere = (view: CatalogView, name: string): boolean =>
  !isRoleOf(view, name) && view.rowsWith(name).some((row) => isCalled(view.role(row), name));
