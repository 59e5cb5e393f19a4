import { accountIn, type WrittenAccount } from './account-in-text.ts';
import { withoutMarkup } from './cell.ts';
import { type Column, columnOf } from './csv-columns.ts';
import type { Document } from './document.ts';
import { addFindings, type Findings, noFindings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { accountOfLabel, type Label, pairLabels } from './pair-labels.ts';

/** Longer lines are looked at no further than this. */
const longestLine = 2000;
const bullet = /^[\s>]*(?:(?:[-*+•·▪‣]|\d{1,4}[.)])\s+)?(?:\[[ x]\]\s+)?/i;
const between = /\s{0,9}(?:[;|,，、]\s|\s[/·•]\s|\t|\s{2})\s{0,9}/;
const flag = /(?:^|\s)--([a-z-]{2,40})(?:=|\s{1,3})("[^"]{0,200}"|'[^']{0,200}'|[^\s"']{1,600})/g;
const slashed = /(?<![\w/:.@-])(\d{12})(?:\/|:role\/|:)([A-Za-z][\w+=,.@-]{1,63})(?![\w/:@])/g;
const inAccount =
  /\b(?:role|permission set|역할)\s{1,3}["'`]?([A-Za-z][\w+=,.@-]{1,63})["'`]?\s{1,3}(?:in|of|on|at|for)\s{1,3}(?:the\s|our\s)?(?:aws\s)?(?:account\s{1,3})?([^\n]{1,80})/i;
/** How many lines may stand between an account and its role. */
const reach = 4;

/**
 * Accounts and roles in lines that nothing else has read: labelled (`Account ID: … / 역할: …`, `--account-id …`), as
 * `123456789012/Role`, "role X in account Y"; and accounts alone, in a list or with a label.
 */
export function findPairs({ lines, isFree }: Document): Findings {
  const findings = noFindings();
  let labels: Label[] = [];
  let paragraph = 0;
  const flush = () => {
    if (labels.length > 0) addFindings(findings, pairLabels(labels));
    labels = [];
  };
  lines.forEach((raw, index) => {
    if (!isFree(index)) {
      flush();
      return;
    }
    const line = raw.slice(0, longestLine);
    if (line.trim() === '') {
      paragraph++;
      return;
    }
    if (index - (labels.at(-1)?.line ?? index) > reach) flush();
    const found = labelsIn(line);
    for (const [column, value] of found) {
      labels.push({ column, value, line: index + 1, paragraph });
      if (column === 'account') addAccount(accountOfLabel(value), index, findings);
    }
    if (found.length > 0) return;
    const roles = unlabelled(line, index + 1);
    findings.roles.push(...roles);
    if (roles.length === 0 && isListed(lines, index)) addAccount(accountOfLine(line), index, findings);
  });
  flush();
  return findings;
}

function labelsIn(line: string): [Column, string][] {
  if (!/[:：=]|--/.test(line)) return [];
  const labels: [Column, string][] = [];
  for (const [, name = '', value = ''] of line.matchAll(flag)) add(name, value.replace(/^["']|["']$/g, ''));
  if (labels.length > 0) return labels;
  for (const segment of withoutMarkup(line.replace(bullet, '')).split(between)) {
    const [, name = '', value = ''] = /^([^:：=]{1,60}?)\s{0,5}[:：=]\s{0,5}(.{1,600})$/.exec(segment) ?? [];
    add(name, withoutMarkup(value));
  }
  return labels;

  function add(name: string, value: string) {
    const column = columnOf(name.replace(bullet, ''));
    if (column !== undefined && value !== '') labels.push([column, value]);
  }
}

function unlabelled(line: string, number: number): FoundRole[] {
  const plain = /\d{12}|\d{4}-\d{4}-\d{4}/.test(line) ? withoutMarkup(line) : '';
  const roles: FoundRole[] = [];
  const add = (account: string, roleName: string, name: string) =>
    void roles.push({
      kind: 'iam',
      partition: 'aws',
      account,
      roleName: roleName.replace(/[.,]$/, ''),
      name,
      line: number,
    });
  for (const [, account = '', role = ''] of plain.matchAll(slashed)) add(account, role, '');
  const [, role = '', rest = ''] = inAccount.exec(plain) ?? [];
  const account = accountIn(rest) ?? accountIn((/[^.;]{1,80}/.exec(rest) ?? [''])[0]);
  if (roles.length === 0 && role !== '' && account !== undefined)
    add(account.id, role, account.name.length < 40 ? account.name : '');
  return roles;
}

/** A line with one account id counts as an account's if it says so, or if there are more such lines around. */
function isListed(lines: readonly string[], index: number): boolean {
  if (accountOfLine(lines[index]) === undefined) return false;
  if (/account|acct|계정|アカウント|账户|账号/i.test(lines[index] ?? '')) return true;
  return [-3, -2, -1, 1, 2, 3].some((step) => accountOfLine(lines[index + step]) !== undefined);
}

function addAccount(account: WrittenAccount | undefined, index: number, findings: Findings): void {
  if (account) findings.accounts.push({ ...account, partition: 'aws', tags: new Map(), line: index + 1 });
}

function accountOfLine(line = '') {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined;
  const account = accountIn(withoutMarkup(line.replace(bullet, '')));
  // A sentence is no name.
  const isName = account !== undefined && account.name.length <= 64 && account.name.split(/\s+/).length < 5;
  return account && { ...account, name: isName ? account.name : '' };
}
