import { addFindings, type Findings, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet, labelsIn } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment } from '@/core/import/words/account-words.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import type { Label } from './label-records.ts';
import { areOfRoles, type ListedPair, listedPair, rolesOfPair } from './listed-pairs.ts';
import { accountOfLabel, pairLabels, pairSentence } from './pair-labels.ts';
import { Sentences } from './sentences.ts';

/** Longer lines are looked at no further than this. */
const longestLine = 2000;
const slashed = /(?<![\w/:.@-])(\d{12})(?:\/|:role\/|:)([A-Za-z][\w+=,.@-]{1,63})(?![\w/:@])/g;
const mail = /[\w.+-]{1,64}@[\w.-]{1,100}/g;
/** How many lines may stand between an account and its role. */
const reach = 4;

/**
 * Accounts and roles in lines that nothing else has read: labelled (`Account ID: … / 역할: …`, `--account-id …`), as
 * `123456789012/Role`, `dev (123456789012): Admin, ReadOnly`, in sentences; and accounts alone, in a list or with a label.
 */
export function findPairs({ lines, isFree }: MarkedText): Findings {
  const findings = noFindings();
  let labels: Label[] = [];
  let listed: ListedPair[] = [];
  let paragraph = 0;
  const sentences = new Sentences((mentions) => {
    const own = mentions.map((mention): Label => ({ ...mention, paragraph }));
    addFindings(findings, pairSentence(own));
  });
  lines.forEach((raw, index) => {
    const line = raw.slice(0, longestLine);
    if (!isFree(index) || line.trim() === '') {
      endOfParagraph();
      if (!isFree(index)) flush();
      return;
    }
    if (index - (labels.at(-1)?.line ?? index) > reach) flush();
    readLine(line, index);
  });
  endOfParagraph();
  flush();
  return findings;

  function flush(): void {
    if (labels.length > 0) addFindings(findings, pairLabels(labels));
    const hasRoles = labels.some(({ column }) => isOfRoles(column));
    for (const { column, value, about, line, isOthers } of labels) {
      const account = column === 'account' && !(isOthers && hasRoles) ? accountOfLabel(value) : undefined;
      addAccount(
        account && { ...account, name: account.name || (accountPlaceOf(about) ? '' : about) },
        line - 1,
        findings,
      );
    }
    labels = [];
  }

  function endOfParagraph(): void {
    paragraph++;
    sentences.end();
    if (areOfRoles(listed)) for (const pair of listed) findings.roles.push(...rolesOfPair(pair));
    else
      for (const { account: id, name, roles, line } of listed)
        addAccount({ id, name: name || (roles[0] ?? '') }, line - 1, findings);
    listed = [];
  }

  function readLine(line: string, index: number): void {
    const own = labelsIn(line);
    const isLabelled = own.some(({ column }) => column === 'account' || isOfRoles(column));
    const pair = isLabelled ? undefined : listedPair(line, index + 1, paragraph);
    const found = pair === undefined ? own : [];
    for (const label of found) labels.push({ ...label, line: index + 1, paragraph });
    if (found.length > 0) {
      sentences.end();
      return;
    }
    const roles = slashedIn(line, index + 1);
    findings.roles.push(...roles);
    if (roles.length > 0) return;
    if (pair !== undefined) {
      listed.push(pair);
      sentences.end();
      return;
    }
    const account = accountOfLine(line);
    // Accounts below `Role: Admin` and `Accounts:` are labelled by the line that announces them.
    if (account && isAnnounced(index))
      labels.push({ column: 'account', value: labelled(account), about: '', line: index + 1, paragraph });
    else if (sentences.add(line, index + 1, /\S/.test(bullet.exec(line)?.[0] ?? ''))) return;
    if (account && isListed(lines, index)) addAccount(account, index, findings);
  }

  function isAnnounced(index: number): boolean {
    const last = labels.at(-1);
    if (last === undefined || !labels.some(({ column }) => isOfRoles(column))) return false;
    for (let above = index - 1; above >= 0 && index - above <= 50; above--) {
      const text = (lines[above] ?? '').trim();
      if (columnOf(text) === 'account' && /[:：]$/.test(text)) return true;
      if (text !== '' && accountOfLine(text) === undefined) return false;
    }
    return false;
  }
}

const labelled = ({ id, name }: WrittenAccount): string => (name ? `${name} (${id})` : id);

function slashedIn(line: string, number: number): FoundRole[] {
  const plain = /\d{12}/.test(line) ? withoutMarkup(line) : '';
  return Array.from(plain.matchAll(slashed), ([, account = '', role = '']) => ({
    kind: 'iam',
    partition: 'aws',
    account,
    roleName: role.replace(/[.,]$/, ''),
    name: '',
    line: number,
  }));
}

/** Whether a line with one account id is an account's: it says so, or there are more such lines around. */
function isListed(lines: readonly string[], index: number): boolean {
  if (/account|acct|계정|アカウント|账户|账号/i.test(lines[index] ?? '')) return true;
  return [-3, -2, -1, 1, 2, 3].some((step) => accountOfLine(lines[index + step]) !== undefined);
}

function addAccount(account: WrittenAccount | undefined, index: number, findings: Findings): void {
  if (account) findings.accounts.push({ ...account, partition: 'aws', tags: new Map(), line: index + 1 });
}

function accountOfLine(line = '') {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined;
  const account = accountIn(withoutMarkup(line.replace(bullet, '')).replace(mail, ''));
  if (account === undefined || isMoment(account.id) || accountPlaceOf(account.name) === 'none') return undefined;
  // A sentence is no name.
  const isName = account.name.length <= 64 && account.name.split(/\s+/).length < 5;
  return { ...account, name: isName ? account.name : '' };
}
