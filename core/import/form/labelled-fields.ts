import { isAccountId } from '@/core/aws/account.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { isCommonWord } from './name-in-words.ts';
import type { RoleForm } from './role-form.ts';

type Labelled = Partial<Pick<RoleForm, 'account' | 'roleName' | 'name' | 'region' | 'color'>>;

const colon = String.raw`["'\x60*]{0,3}\s{0,5}(?:[:：=]|\s(?:is|will be)\s|(?:은|는|이|가)\s)["'\x60*]{0,3}\s{0,5}["'\x60*]{0,3}`;
const labels = {
  account: new RegExp(
    String.raw`(?<![\w-])(?:account|acct|계정|アカウント)(?:\s?(?:id|number|no\.?|alias|name|번호|별칭|이름))?(?:\s?\([^()]{1,30}\))?${colon}([\w-]{3,63})`,
    'giu',
  ),
  roleName: new RegExp(
    String.raw`(?<![\w-])(?:role|역할|권한(?!\s?세트)|ロール)(?:\s?(?:name|to assume|이름|명|名))?(?:\s?\([^()]{1,30}\))?${colon}([\w+=,.@/-]{1,576})`,
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

/** What the labels of a text give as roles, each that is no word of a sentence. */
export const labelledRoles = (text: string): string[] =>
  Array.from(text.matchAll(labels.roleName), ([, written = '']) => written.replace(/[.,]{1,3}$/, '')).filter(
    (value) => isValid.roleName(value) && !isCommonWord(value),
  );

const ofOthers =
  /(?<![\w-])(?:(?:account|display|profile|team|group|ou)[ _-]?names?|names?|organi[sz]ation|group|team|purpose|description|owner|contact|subject|title|계정 ?(?:이름|명|별칭)|표시 ?이름|이름|조직|용도|설명|담당자?|アカウント名|表示名|組織)\s{0,5}[:：=][^\n,;|]{0,200}/giu;

/** A text without what labels say of other things than the role and its account. */
export const withoutOtherLabels = (text: string): string =>
  text.replace(ofOthers, ' ').replace(labels.region, ' ').replace(labels.color, ' ');

/**
 * What sentences and lines with labels say of one role (`Your role name is Admin`, `계정 별칭: acme`), the first of each.
 * Only for a text that was put into the form for one role: anywhere else, a word behind `role is` may be none. That is why it is
 * not the reader of labels in `prose`, which pairs many of them, takes a label only at a line's or a part's beginning, and leaves
 * out what may be meant otherwise; and the search loads this one alone. `labelled-texts.test.ts` holds both to one table.
 */
export function labelledFields(text: string): Labelled {
  const found: Labelled = {};
  for (const field of ['account', 'roleName', 'name', 'region', 'color'] as const) {
    for (const [, written = ''] of text.matchAll(labels[field])) {
      const value = written.trim().replace(/[.,]{1,3}$/, '');
      if (!isValid[field](value)) continue;
      if (field !== 'account') found[field] = value;
      else if (found.account === undefined || isAccountId(configAccount(value) ?? ''))
        found.account = configAccount(value) ?? '';
      // A number says more than an alias before it.
      if (field !== 'account' || isAccountId(found.account ?? '')) break;
    }
  }
  return found;
}
