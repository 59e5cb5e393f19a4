import { addFindings, type Findings, noFindings } from '@/core/import/found/findings.ts';
import { besideAccount, type FoundRole } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet, labelsIn } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf } from '@/core/import/words/account-words.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { isSurelyRole } from '@/core/import/words/role-words.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { accountOfLine } from './account-line.ts';
import type { Label } from './label-records.ts';
import { areOfRoles, type ListedPair, listedPair, pairInWords, rolesOfPair } from './listed-pairs.ts';
import { accountOfLabel, pairLabels, pairSentence } from './pair-labels.ts';
import { rolesOfAccounts } from './role-line.ts';
import { Sentences } from './sentences.ts';

/** Longer lines are looked at no further than this. */
const longestLine = 2000;
/** As the console's own bar has it, where a session stands behind the role: `Role/session @ 1111-2222-3333`. */
const inBar = /(?<![\w+=,.@/-])([A-Za-z][\w+=,.@-]{0,63})\/[\w+=,.@-]{2,64} ?@ ?(\d{12}|\d{4}-\d{4}-\d{4})(?![\w-])/g;
const slashed = /(?<![\w/:.@-])(\d{12})(?:\/|:role\/|:)([A-Za-z][\w+=,.@-]{1,63})(?![\w/:@])/g;
/** `Admin@111122223333`; a user's name looks the same. */
const atAccount = /(?<![\w+=,.@/-])([A-Za-z][\w+=,.-]{0,63})@(\d{12}|\d{4}-\d{4}-\d{4})(?![\w.-])/g;
/** Where people pick permission sets. */
const portal = /https:\/\/[\w.-]{1,100}\.(?:awsapps\.com|portal\.amazonaws\.com|app\.aws)(?![\w.-])/;
/** How many lines may stand between an account and its role. */
const reach = 4;

/**
 * Accounts and roles in lines that nothing else has read: labelled (`Account ID: … / 역할: …`, `--account-id …`), as
 * `123456789012/Role`, `dev (123456789012): Admin, ReadOnly`, in sentences; and accounts alone, in a list or with a label.
 */
export function findPairs({ text, lines, isFree }: MarkedText): Findings {
  const findings = noFindings();
  const isOfAccounts = saysAws.test(text);
  const isOfPortal = portal.test(text);
  let labels: Label[] = [];
  /** Whether one of them is of roles. */
  let hasRoles = false;
  let listed: ListedPair[] = [];
  let paragraph = 0;
  const sentences = new Sentences((mentions, certainty) => {
    const own = mentions.map((mention): Label => ({ ...mention, paragraph }));
    addFindings(findings, pairSentence(own, certainty));
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
    for (const { column, value, about, line, isOthers } of labels) {
      const account = column === 'account' && !(isOthers && hasRoles) ? accountOfLabel(value) : undefined;
      addAccount(
        account && { ...account, name: account.name || (accountPlaceOf(about) ? '' : about) },
        line - 1,
        findings,
      );
    }
    [labels, hasRoles] = [[], false];
  }

  function endOfParagraph(): void {
    paragraph++;
    sentences.end();
    if (areOfRoles(listed))
      for (const pair of listed)
        findings.roles.push(...rolesOfPair(pair.isBare && isOfPortal ? { ...pair, isSet: true } : pair));
    else
      for (const { account: id, name, roles, line } of listed)
        addAccount({ id, name: name || (roles[0] ?? '') }, line - 1, findings);
    listed = [];
  }

  function readLine(line: string, index: number): void {
    const inEach = rolesOfAccounts(line, index + 1);
    findings.roles.push(...inEach);
    if (inEach.length > 0) {
      sentences.end();
      return;
    }
    const own = labelsIn(line);
    const isLabelled = own.some(({ column }) => column === 'account' || isOfRoles(column));
    const isAlone = own.length === 1 && own[0]?.column === 'account' && !own[0].isOthers;
    const inLine = isLabelled && isAlone ? pairInWords : listedPair;
    const written = isLabelled && !isAlone ? undefined : inLine(line, index + 1, paragraph);
    const pair = written?.isOthers && !isAmongPairs(lines, index) ? undefined : written;
    const found = pair === undefined ? own : [];
    for (const label of found) labels.push({ ...label, line: index + 1, paragraph });
    hasRoles ||= found.some(({ column }) => isOfRoles(column));
    if (found.length > 0) {
      sentences.end();
      return;
    }
    const roles = slashedIn(line, index + 1);
    findings.roles.push(...roles);
    if (roles.length > 0) return;
    if (pair !== undefined) {
      if (pair.isSaid) findings.roles.push(...rolesOfPair(pair));
      else listed.push(pair);
      sentences.end();
      return;
    }
    const account = accountOfLine(line);
    if (labels.length > 0 && saysWhoComes(account?.name ?? '')) return;
    // Accounts below `Role: Admin` and `Accounts:` are labelled by the line that announces them.
    if (account && isAnnounced(index))
      labels.push({ column: 'account', value: labelled(account), about: '', line: index + 1, paragraph });
    else if (sentences.add(line, index + 1, /\S/.test(bullet.exec(line)?.[0] ?? ''))) return;
    if (account && ((isOfAccounts && account.name !== '' && isHeadOf(line)) || isListed(lines, index)))
      addAccount(account, index, findings);
  }

  function isAnnounced(index: number): boolean {
    if (!hasRoles) return false;
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
  const plain = /\d{12}|@ ?\d{4}-/.test(line) ? withoutMarkup(line) : '';
  const behind = Array.from(plain.matchAll(slashed), ([, id = '', role = '']) => [id, role] as const);
  const before = [
    ...plain.matchAll(inBar),
    ...Array.from(plain.matchAll(atAccount)).filter(([, role = '']) => isSurelyRole(role)),
  ].map(([, role = '', id = '']) => [id.replaceAll('-', ''), role] as const);
  return [...behind, ...before].map(([id, role]) =>
    besideAccount({ id, name: '' }, role.replace(/[.,]$/, ''), false, number),
  );
}

/** A heading, or a bullet with the id in brackets, is about an account where a text is about AWS. */
const isHeadOf = (line: string): boolean =>
  /^ {0,3}#{1,6}\s|^\s{0,20}[-*•]\s.{1,60}[([（][`\s]?\d[\d-]{11,13}[`\s]?[)\]）]/.test(line);
const saysAws = /\b(?:aws|iam|accounts?|roles?)\b|계정|역할|アカウント|ロール/i;

/** Whether a line with one account id is an account's: it says so, or there are more such lines around. */
function isListed(lines: readonly string[], index: number): boolean {
  if (/account|acct|계정|アカウント|账户|账号/i.test(lines[index] ?? '')) return true;
  return near(lines, index).some((line) => accountOfLine(line) !== undefined);
}

/** Whether two lines near a line are accounts with roles of their own: then `hub` is one of the accounts. */
function isAmongPairs(lines: readonly string[], index: number): boolean {
  const pairs = near(lines, index).map((line) => listedPair(line, 0, 0));
  return pairs.filter((pair) => pair !== undefined && !pair.isOthers).length > 1;
}

/** The three lines above a line and the three below it. */
const near = (lines: readonly string[], index: number): string[] =>
  [-3, -2, -1, 1, 2, 3].map((step) => lines[index + step] ?? '');

function addAccount(account: WrittenAccount | undefined, index: number, findings: Findings): void {
  if (account) findings.accounts.push({ ...account, partition: 'aws', tags: new Map(), line: index + 1 });
}
