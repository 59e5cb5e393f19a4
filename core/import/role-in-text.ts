import { readConfig } from '@/core/config/read-config.ts';
import { isUnclear } from '@/core/import/form/is-unclear.ts';
import { labelledFields } from '@/core/import/form/labelled-fields.ts';
import { formOfRole, type RoleForm } from '@/core/import/form/role-form.ts';
import { filled, roleInLine } from '@/core/import/form/role-in-line.ts';
import { lastPart } from '@/core/import/form/rows-of-named.ts';
import { toldText } from '@/core/import/form/told-text.ts';
import { withLabelledDigits } from '@/core/import/lines/plain-digits.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { cutAt } from '@/core/text/lines.ts';
import { recognize } from './recognize.ts';
import { leftBehind } from './recognized.ts';

/** UTF-16 units: nobody pastes more into a line for one role. */
const longestPasted = 20_000;

/**
 * The role that a text names in any way that an import reads, in AWS's own messages, by labels (`role: Admin`), or as two words of
 * which one is an account's number: `Admin in 1111-2222-3333`. Account and role are what the search means by the same text. What
 * the text does not say is empty; where only an account is named, there is that. `unclear`: several may be meant, or none, see
 * `isUnclear`. Undefined: neither role nor account. Never throws.
 */
export function roleInText(written: string): RoleForm | 'unclear' | undefined {
  const text = withoutSecrets(cutAt(written, longestPasted)).text.trim();
  const fields = labelledFields(toldText(text));
  if (!mayNameAccount(withLabelledDigits(text)) && !(fields.account && fields.roleName)) return undefined;
  if (isUnclear(text)) return 'unclear';
  const line = roleInLine(text);
  const read = readBy(text);
  if (read === 'unclear') return read;
  // What stands behind the role of a permission set is a session's name.
  if (!read?.roleName || /^AWSReservedSSO_[^/]{1,60}\//.test(read.roleName)) return line;
  if (line?.account && line.roleName && !isSame(read, line)) return 'unclear';
  return filled(read, fields);
}

/** The search, which reads sentences, and an import have to agree. */
const isSame = (one: RoleForm, other: RoleForm): boolean =>
  one.account === other.account && lastPart(one.roleName) === lastPart(other.roleName);

function readBy(text: string): RoleForm | 'unclear' | undefined {
  const recognized = recognize(text);
  const isTakenBack = leftBehind(recognized).leftOut.some(
    ({ reason }) => reason === 'unclear-account' || reason === 'withdrawn',
  );
  const [first, ...others] = 'made' in recognized ? readConfig(recognized.text).roles : [];
  const form = first && formOfRole(first);
  return isTakenBack || (form && others.some((role) => !isSame(formOfRole(role), form))) ? 'unclear' : form;
}
