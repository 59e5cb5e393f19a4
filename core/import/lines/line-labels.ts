import { signInAddress } from '@/core/aws/sign-in-address.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, qualifierOf, saysAccount } from '@/core/import/words/account-words.ts';
import { type Column, columnBeside, columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import { withoutMarkup } from './cell.ts';

/** What a label of a line says, with the value behind it. */
export interface LineLabel {
  column: Column;
  value: string;
  /** What the label says beside that: `Prod` of `Prod account`. Empty: nothing. */
  about: string;
  /** The account is somebody else's: the payer's, the one that people sign in to. */
  isOthers?: true;
}

export const bullet = /^[\s>]*(?:(?:[-*+•·▪‣]|\d{1,4}[.)])\s+)?(?:\[[ x]\]\s+)?/i;
const between = /\s{0,9}(?:[;|,，、]\s|、|\s[/·•]\s|\t|\s{2})\s{0,9}/;
const flag = /(?:^|\s)--([a-z-]{2,40})(?:=|\s{1,3})("[^"]{0,200}"|'[^']{0,200}'|[^\s"']{1,600})/g;
const labelled = /^([^:：=]{1,60}?)\s{0,5}[:：=]\s{0,5}(.{1,600})$/;
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
  if (!/[:：=]|--|\d{4}/.test(line)) return [];
  const flags = Array.from(line.matchAll(flag), ([, name = '', value = '']) =>
    labelOf(name, value.replace(/^["']|["']$/g, '')),
  ).flat();
  if (flags.length > 0) return flags;
  const labels: LineLabel[] = [];
  const segments = withoutMarkup(line.replace(bullet, '').replace(inBrackets, ' ; $1 ')).split(between);
  for (const segment of segments) {
    const [, name = '', value = ''] = labelled.exec(segment) ?? [];
    const found = ofAddress(segment) ?? labelOf(name, withoutMarkup(value));
    labels.push(...(found.length > 0 ? found : goesOn(labels.at(-1), segment)));
  }
  return labels.length > 0 ? labels : withoutColons(segments);
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
    const [, name = '', value = ''] = bare.exec(segment.trim()) ?? [];
    return labelOf(name, value);
  });
  const has = (column: Column) => labels.some((label) => label.column === column);
  return has('account') && (has('role') || has('permissionSet')) ? labels : [];
}
const bare =
  /^((?:aws )?(?:account|acct|role|permission set|region|계정|역할|리전)(?: (?:id|number|name|번호|이름))?) {1,5}([^\s()]{1,200}(?: \([^()]{1,60}\))?)[.]?$/i;

/** Whether a line is one of labels (`Account: … | Role: …`), and no row of a table. */
export const isLabelled = (line: string): boolean =>
  line.length < 1000 &&
  /^[^|,;\t]{1,60}[:：=]/.test(line) &&
  labelsIn(line).some(({ column }) => column === 'account' || isOfRoles(column));

/** Empty: it is no label that is known. */
function labelOf(name: string, value: string): LineLabel[] {
  const plain = name.replace(bullet, '').trim();
  const text = value.trim();
  const exact = columnOf(plain);
  const column = exact ?? qualified(plain);
  if (column === undefined || text === '') return [];
  const about = exact === undefined ? qualifierOf(plain) : '';
  const isOthers = column === 'account' && accountPlaceOf(plain) === 'other';
  const label: LineLabel = { column, value: text, about, ...(isOthers && { isOthers }) };
  const [, role = '', account = ''] = (isOfRoles(column) && accountBehind.exec(text)) || [];
  if (role === '' || accountIn(account) === undefined) return [label];
  return [
    { ...label, value: role },
    { column: 'account', value: account, about },
  ];
}

function qualified(name: string): Column | undefined {
  const beside = columnBeside(name);
  if (beside === 'account' || isOfRoles(beside)) return beside;
  if (saysAccount(name) && ofAccount.test(name) && accountPlaceOf(name) !== 'none') return 'account';
  if (!ofRole.test(name) || noRole.test(name)) return undefined;
  return /permission|권한/i.test(name) ? 'permissionSet' : 'role';
}
/** Beside accounts and roles: what somebody does. */
const noRole = /\b(?:job|team|your|execution|service|session|instance|task)\b|직무|職務/i;

/** `Admin, ReadOnly` below one label are two, and so are ids. */
function goesOn(label: LineLabel | undefined, segment: string): LineLabel[] {
  const text = withoutMarkup(segment.trim());
  const isNext =
    label !== undefined &&
    ((isOfRoles(label.column) && text !== '' && rolesIn(text).every(mayBeRoleName)) ||
      (label.column === 'account' && accountIn(text) !== undefined && accountIn(label.value) !== undefined));
  return isNext ? [{ ...label, value: text }] : [];
}
