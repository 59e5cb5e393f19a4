import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { labelledFields } from '@/core/import/form/labelled-fields.ts';
import { formOfRole } from '@/core/import/form/role-form.ts';
import { filled, type RoleInText, roleInLine } from '@/core/import/form/role-in-line.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { cutAt } from '@/core/text/lines.ts';
import { recognize } from './recognize.ts';

/** UTF-16 units: nobody pastes more into a line for one role. */
const longestPasted = 20_000;

/**
 * The first role that a text names in any way that an import reads, in AWS's own messages, by labels (`role: Admin`), or as
 * two words of which one is an account's number: `Admin in 1111-2222-3333`. Where only an account is named, that. Undefined:
 * neither. Never throws.
 */
export function roleInText(text: string): RoleInText | undefined {
  const pasted = withoutSecrets(cutAt(text, longestPasted)).text.trim();
  const fields = labelledFields(pasted);
  if (!mayNameAccount(pasted) && !(fields.account && fields.roleName)) return undefined;
  const [first, ...others] = rolesIn(pasted);
  const form = first && formOfRole(first);
  // What stands behind the role of a permission set is a session's name.
  return form?.roleName && !/^AWSReservedSSO_[^/]{1,60}\//.test(form.roleName)
    ? { form: filled(form, fields), others: others.length }
    : roleInLine(pasted);
}

function rolesIn(text: string): Role[] {
  const recognized = recognize(text);
  return 'made' in recognized ? readConfig(recognized.text).roles : [];
}
