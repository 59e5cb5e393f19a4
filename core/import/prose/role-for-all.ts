import type { Findings } from '@/core/import/found/findings.ts';
import { besideAccount } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet, labelsIn } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { anyAccountId } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf } from '@/core/import/words/account-words.ts';
import { type Column, columnAbout, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, roleInWords, rolesIn } from '@/core/import/words/role-words.ts';
import { deniesOrChooses } from '@/core/import/words/takes-back.ts';

/** Longer lines are no label and no such sentence. */
const longest = 400;
/** `All accounts have the role Admin`, `모든 계정에서 Admin 역할`. */
const inAll =
  /\b(?:all|every|each|any)\b.{0,60}\baccounts?\b|\baccounts?\b.{0,20}\ball\b|모든 ?(?:aws )?계정|계정 ?모두|각 ?계정|(?:全|各|すべての|全ての)アカウント/i;
const behind =
  /(?:\b(?:roles?|permission sets?)|역할|ロール)(?:[은는이가]|は)?\s{0,2}(?:named\s|called\s|is\s)?[:：]?\s{0,2}([A-Za-z][\w+=.@-]{1,63})/i;
const before = /(?<![\w+=.@-])([A-Za-z][\w+=.@-]{1,63})\s{0,2}(?:iam )?(?:role|permission set|역할|ロール)/i;
/** A link that leaves the account open: `…switchrole?account=<ID>&roleName=Admin`. */
const openLink =
  /switchrole\?(?=[^\s"'`]{0,300}\baccount=(?:[<{[$%]|X{3}|account|your))[^\s"'`]{0,300}?\broleName=([\w+=,.@-]{1,64})/i;

interface Said {
  roleName: string;
  isSet: boolean;
  line: number;
}

/**
 * Accounts that a text lists without roles, where one line names one role for all of them: then each has it. Where several lines
 * do, or anything else has a role, the accounts stay as they are, to be asked about.
 */
export function withRoleForAll(found: Findings, marked: MarkedText): Findings {
  if (found.roles.length > 0 || found.accounts.length === 0) return found;
  // Somebody signs in to one of them, or a reader could not tell whose a role is.
  const isOpen = found.accounts.some(({ name }) => accountPlaceOf(name) === 'other');
  if (isOpen || found.leftOut.some(({ reason }) => reason === 'unclear-account')) return found;
  if (marked.lines.some((_, line) => marked.isConfig(line))) return found;
  const all = marked.lines.flatMap((line, index) => {
    const said = saidIn(line.slice(0, longest), index);
    return said.length > 0 && [-1, 1].some((step) => isOfOthers(marked.lines[index + step] ?? '')) ? [] : said;
  });
  const [said] = all;
  if (!said?.roleName || said.roleName.includes('/') || all.some(({ roleName }) => roleName !== said.roleName))
    return found;
  const isSet = all.some((one) => one.isSet);
  const roles = found.accounts.map((account) => ({
    ...besideAccount(account, said.roleName, isSet, account.line),
    partition: account.partition,
  }));
  const lines = new Set(all.map(({ line }) => line));
  const leftOut = found.leftOut.filter(({ reason, line }) => !(reason === 'bad-link' && lines.has(line)));
  return { ...found, roles, leftOut };
}

/** A label beside the role's that is about a person, a meeting, anything: then the role may be somebody's part in it. */
function isOfOthers(line: string): boolean {
  const [, name = ''] = /^[^:：]{0,3}?\s{0,9}([^:：\s][^:：]{0,40})[:：]\s/.exec(line) ?? [];
  return name !== '' && !ofAccounts.has(columnAbout(name.replace(bullet, '')));
}
const ofAccounts: ReadonlySet<Column | undefined> = new Set<Column>([
  'account',
  'accountName',
  'role',
  'permissionSet',
  'startUrl',
  'region',
  'ssoRegion',
  'partition',
]);

function saidIn(line: string, index: number): Said[] {
  if (!/role|permission|역할|롤|ロール|権限/i.test(line) || anyAccountId.test(line)) return [];
  const linked = openLink.exec(line)?.[1];
  if (linked !== undefined) return [{ roleName: linked, isSet: false, line: index + 1 }];
  if (/https?:|arn:|[|\t]/.test(line)) return [];
  const labels = labelsIn(line);
  const [label, ...more] = labels;
  if (label !== undefined) {
    if (more.length > 0 || !isOfRoles(label.column) || label.about !== '' || label.isWeak) return [];
    return rolesIn(label.value).map((written) => ({
      roleName: roleInWords(written) ?? '',
      ...{ isSet: label.column === 'permissionSet', line: index + 1 },
    }));
  }
  if (!inAll.test(line) || deniesOrChooses(line) || /제외|以外/.test(line)) return [];
  const text = withoutMarkup(line);
  const roleName = [behind, before]
    .map((pattern) => (pattern.exec(text)?.[1] ?? '').replace(/\.$/, ''))
    .find((name) => mayBeRoleName(name) && /[A-Z\d_-]/.test(name));
  return roleName ? [{ roleName, isSet: /permission set|권한 ?세트/i.test(line), line: index + 1 }] : [];
}
