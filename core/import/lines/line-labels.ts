import { signInAddress } from '@/core/aws/sign-in-address.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment, qualifierOf, saysAccount } from '@/core/import/words/account-words.ts';
import { type Column, columnBeside, columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { hasRoleWord, mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { withoutMarkup } from './cell.ts';

/** What a label of a line says, with the value behind it. */
export interface LineLabel {
  column: Column;
  value: string;
  /** What the label says beside that: `Prod` of `Prod account`. Empty: nothing. */
  about: string;
  /** The account is somebody else's: the payer's, the one that people sign in to. */
  isOthers?: true;
  /** It says "permission": where another label says "role", it is none. */
  isWeak?: true;
}

export const bullet = /^[\s>]*(?:(?:[-*+•·▪‣]|\d{1,4}[.)])\s+|・)?(?:\[[ x]\]\s+)?/i;
const between = /\s{0,9}(?:[;|,，、]\s|、|\s[/·•]\s|\s[-–—]\s(?=[^\s:：=][^:：=]{0,30}[:：]\s)|\t|\s{2})\s{0,9}/;
const flag = /(?:^|\s)--([a-z-]{2,40})(?:=|\s{1,3})("[^"]{0,200}"|'[^']{0,200}'|[^\s"']{1,600})/g;
const labelled = /^([^:：=→⇒]{1,60}?)\s{0,5}(?:[:：=→⇒]|->)\s{0,5}(.{1,600})$/;
/** `Account ID - 111122223333`: a label only where it is called exactly so. */
const dashed = /^([^:：=–—-]{2,40}?)\s[-–—]\s{1,5}(.{1,100})$/;
/** What tutorials say of a field: `Account: enter 1111…`, `계정 ID 입력: 1111…`. */
const fillIn =
  /^(?:please\s)?(?:enter|type|input|paste)\s{1,3}(?:the\s|your\s)?|\s?[을를]?\s?(?:입력|기입)(?:합니다|하세요|해 ?주세요)?[.。]?$/gi;
/** `Admin (account: …)` is two labels. */
const inBrackets = /[(（]([^()（）:：=]{1,60}[:：=][^()（）]{1,100})[)）]/g;
/** `Admin (123456789012)`: the account of a role. */
const accountBehind = /^(.{1,500}?)\s{0,3}[(（]([^()（）]{4,100})[)）]$/;
const ofAccount =
  /^(?:.{1,30}?[ _-]?)?(?:account|acct|계정|アカウント|账户|账号)s?(?:[ _-]?(?:id|number|no\.?|번호|아이디|番号))?(?: (?:for|in|of) \S{1,30})?$/i;
const ofRole =
  /^(?:.{1,30}?[ _-]?)?(?:role|permission ?set|역할|롤|권한 ?세트|ロール|角色)s?(?:[ _-]?(?:name|이름|명|名))?(?: (?:for|in|of|to) \S{1,30})?$/i;

/** The labels of a line, in their order: `Account: … / 역할: …`, `--account-id …`. What goes on after a comma is one more. */
export function labelsIn(line: string): LineLabel[] {
  if (!/[:：=→⇒]|--|->|\s[-–—]\s|\d{4}/.test(line)) return [];
  const flags = Array.from(line.matchAll(flag), ([, name = '', value = '']) =>
    labelOf(name, value.replace(/^["']|["']$/g, '')),
  ).flat();
  // The AWS CLI's own command for permission sets has the same flags as those for roles.
  if (flags.length > 0) return /\ssso\s{1,9}get-role-credentials\s/.test(line) ? flags.map(asSet) : flags;
  const labels: LineLabel[] = [];
  const rest: string[] = [];
  const segments = withoutMarkup(line.replace(bullet, '').replace(inBrackets, ' ; $1 ')).split(between);
  for (const segment of segments) {
    const [, name = '', value = ''] = labelled.exec(segment) ?? dashedIn(segment) ?? [];
    const found = ofAddress(segment) ?? labelOf(name, withoutMarkup(value));
    const own = found.length > 0 ? found : goesOn(labels.at(-1), segment);
    const named = own.length > 0 ? undefined : withIdBehind(labels.at(-1), segment, rest);
    if (named) labels.splice(-1, 1, named);
    labels.push(...own);
    if (own.length === 0 && !named) rest.push(segment);
  }
  if (labels.length === 0) return withoutColons(segments);
  const hasAccount = labels.some(({ column }) => column === 'account');
  return !hasAccount && labels.some(({ column }) => isOfRoles(column)) ? [...accountBeside(rest), ...labels] : labels;
}

const asSet = (label: LineLabel): LineLabel => {
  const { column } = label;
  return { ...label, column: column === 'role' ? 'permissionSet' : column === 'region' ? 'ssoRegion' : column };
};

/** `shop → 111122223333 (role: Admin)`: the only account of what has no label. */
function accountBeside(rest: readonly string[]): LineLabel[] {
  const [value, ...more] = rest.filter((segment) => /\d{4}-?\d{4}-?\d{4}/.test(segment));
  const account = value === undefined || more.length > 0 ? undefined : accountIn(value);
  const isOne = account && !isMoment(account.id) && accountPlaceOf(account.name) === undefined;
  return isOne && value !== undefined && account.name.split(/\s+/).length < 5
    ? [{ column: 'account', value, about: '' }]
    : [];
}

/** The account of a sign-in address, whatever its label. */
function ofAddress(segment: string): LineLabel[] | undefined {
  const [url] = /https:\/\/[a-z0-9-]{3,63}\.signin\.[^\s/]{1,40}\/console/.exec(segment) ?? [];
  const found = url === undefined ? undefined : signInAddress(url);
  return (
    found && [
      { column: 'account', value: found.account, about: '' },
      ...(found.partition === 'aws' ? [] : [{ column: 'partition' as const, value: found.partition, about: '' }]),
    ]
  );
}

/** `Account 1111-2222-3333; Role Admin`: labels only where both are named so, for each is a word of any sentence. */
function withoutColons(segments: readonly string[]): LineLabel[] {
  const labels = segments.flatMap((segment) => {
    const parts = segment.split(beforeLabel).map(bareLabel);
    // Else they are words of a sentence.
    return parts.every((found) => found.length > 0) ? parts.flat() : bareLabel(segment);
  });
  const has = (column: Column) => labels.some((label) => label.column === column);
  return has('account') && (has('role') || has('permissionSet')) ? labels : [];
}

function bareLabel(text: string): LineLabel[] {
  const [, name = '', value = ''] = bare.exec(text.trim()) ?? [];
  return labelOf(name, value);
}
const label =
  '(?:aws )?(?:account|acct|role|permission set|region|계정|역할|롤|권한|리전|アカウント|ロール|リージョン)(?: ?(?:id|number|name|번호|아이디|이름|명|番号|名))?';
const beforeLabel = new RegExp(String.raw`\s{1,9}(?=${label}\s)`, 'i');
const bare = new RegExp(
  String.raw`^(${label}) {1,5}([^\s()]{1,200}(?: \([^()]{1,60}\))?)(?: ?(?:으?로|을|를|입니다|です|で|を)(?:\s.{0,100})?)?[.。]?$`,
  'i',
);

/** Whether a line is one of labels (`Account: … | Role: …`), and no row of a table. */
export const isLabelled = (line: string): boolean =>
  line.length < 1000 &&
  /^[^|,;\t]{1,60}[:：=]/.test(line) &&
  labelsIn(line).some(({ column }) => column === 'account' || isOfRoles(column));

function dashedIn(segment: string): RegExpExecArray | undefined {
  const found = dashed.exec(segment);
  const [, name = '', value = ''] = found ?? [];
  const column = columnOf(name);
  const isValue = column === 'account' ? accountIn(value)?.name === '' : isOfRoles(column) && mayBeRoleName(value);
  return isValue && columnOf(value) === undefined && !isColumnWord.test(value) ? (found ?? undefined) : undefined;
}
/** Heads another column: `Role - Purpose`. */
const isColumnWord = /^(?:purpose|description|notes?|comments?|remarks?|usage|who|access)$/i;

/** Empty: it is no label that is known. */
function labelOf(name: string, value: string): LineLabel[] {
  const plain = name.replace(bullet, '').replace(fillIn, '').trim();
  const text = value.replace(fillIn, '').trim();
  const exact = columnOf(plain);
  const isWeak = ofPermission.test(plain) && rolesIn(text).every((role) => mayBeRoleName(role) && hasRoleWord(role));
  const column = exact ?? (isWeak ? 'role' : qualified(plain));
  if (column === undefined || text === '' || (isOfRoles(column) && saysWhoComes(plain))) return [];
  const about = exact === undefined && !isWeak ? qualifierOf(plain) : '';
  const isOthers = column === 'account' && accountPlaceOf(plain) === 'other';
  const label: LineLabel = { column, value: text, about, ...(isOthers && { isOthers }), ...(isWeak && { isWeak }) };
  const [, role = '', account = ''] = (isOfRoles(column) && accountBehind.exec(text)) || [];
  if (role === '' || accountIn(account) === undefined) return [label];
  return [
    { ...label, value: role },
    { column: 'account', value: account, about },
  ];
}

/** A label that says "permission": a role's where it is called as roles are. */
const ofPermission = /^권한(?: ?(?:이름|명))?$/;

function qualified(name: string): Column | undefined {
  const beside = columnBeside(name);
  if (beside === 'account' || isOfRoles(beside)) return beside;
  if (saysAccount(name) && ofAccount.test(name) && accountPlaceOf(name) !== 'none') return 'account';
  if (!ofRole.test(name) || saysDuty(name)) return undefined;
  return /permission|권한/i.test(name) ? 'permissionSet' : 'role';
}
/** Whether a label says what somebody or something does, and not what one switches to: `Job role`, `Execution role`. */
export const saysDuty = (label: string): boolean =>
  /\b(?:job|team|execution|service|session|instance|task)\b|직무|職務/i.test(label);

/** `Account: shop / 111122223333`: the name of an account, and right behind it its number. */
function withIdBehind(label: LineLabel | undefined, segment: string, rest: readonly string[]): LineLabel | undefined {
  if (label?.column !== 'account' || rest.length > 0 || accountIn(label.value) !== undefined) return undefined;
  const id = accountIn(withoutMarkup(segment.trim()));
  return id?.name === '' ? { ...label, value: `${label.value} (${id.id})` } : undefined;
}

/** `Admin, ReadOnly` below one label are two, and so are ids. */
function goesOn(label: LineLabel | undefined, segment: string): LineLabel[] {
  const text = withoutMarkup(segment.trim());
  const isNext =
    label !== undefined &&
    ((isOfRoles(label.column) && text !== '' && rolesIn(text).every(mayBeRoleName)) ||
      (label.column === 'account' && accountIn(text) !== undefined && accountIn(label.value) !== undefined));
  return isNext ? [{ ...label, value: text }] : [];
}
