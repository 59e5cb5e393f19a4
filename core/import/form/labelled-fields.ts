import { isAccountId } from '@/core/aws/account.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { parseColor } from '@/core/text/css-color.ts';
import type { RoleForm } from './role-form.ts';

type Labelled = Partial<Pick<RoleForm, 'account' | 'roleName' | 'name' | 'region' | 'color'>>;

const colon = String.raw`["'\x60*]{0,3}\s{0,5}(?:[:：=]|\s(?:is|will be)\s|(?:은|는|이|가)\s)\s{0,5}["'\x60*]{0,3}`;
const labels = {
  account: new RegExp(
    String.raw`(?<![\w-])(?:account|acct|계정|アカウント)(?:\s?(?:id|number|no\.?|alias|name|번호|별칭|이름))?(?:\s?\([^()]{1,30}\))?${colon}([\w-]{3,63})`,
    'giu',
  ),
  roleName: new RegExp(
    String.raw`(?<![\w-])(?:role|역할|ロール)(?:\s?(?:name|to assume|이름|명|名))?(?:\s?\([^()]{1,30}\))?${colon}([\w+=,.@/-]{1,576})`,
    'giu',
  ),
  name: new RegExp(String.raw`(?:display\s?name|표시\s?이름|表示名)${colon}([^\n"\x60*|,;/]{1,64})`, 'giu'),
  region: new RegExp(
    String.raw`(?<![\w-])(?:region|리전|リージョン)${colon}([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2})`,
    'giu',
  ),
  color: new RegExp(String.raw`(?<![\w-])(?:colou?r|색상?|色)${colon}(#?\w{3,20})`, 'giu'),
};

const isValid: Record<keyof Labelled, (value: string) => boolean> = {
  // A word such as `Production` is an account's name; AWS's aliases are in lower case.
  account: (value) =>
    configAccount(value) !== undefined && (isAccountId(value.replaceAll('-', '')) || /[a-z]/.test(value)),
  roleName: (value) => faultOfRoleName(value) === undefined,
  name: (value) => value.trim() !== '',
  region: (value) => partitionOfRegion(value) !== undefined,
  color: (value) => parseColor(value) !== undefined,
};

/**
 * What sentences and lines with labels say of one role (`Your role name is Admin`, `계정 별칭: acme`), the first of each.
 * Only for a text that was put into the form for one role: anywhere else, a word behind `role is` may be none.
 */
export function labelledFields(text: string): Labelled {
  const found: Labelled = {};
  for (const field of ['account', 'roleName', 'name', 'region', 'color'] as const) {
    for (const [, written = ''] of text.matchAll(labels[field])) {
      const value = written.trim().replace(/[.,]{1,3}$/, '');
      if (!isValid[field](value)) continue;
      found[field] = field === 'account' ? (configAccount(value) ?? '') : value;
      break;
    }
  }
  return found;
}
