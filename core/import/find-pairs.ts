import { faultInConfig } from '@/core/config/config-role-name.ts';
import { accountIn, type WrittenAccount } from './account-in-text.ts';
import { withoutMarkup } from './cell.ts';
import { type Column, columnOf } from './csv-columns.ts';
import type { Document } from './document.ts';
import { type Findings, noFindings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { rolesIn } from './read-columns.ts';

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

type Fields = Map<Column, string>;

/**
 * Accounts and roles in lines that nothing else has read: labelled (`Account ID: … / 역할: …`, `--account-id …`), as
 * `123456789012/Role`, "role X in account Y"; and accounts alone, in a list or with a label.
 */
export function findPairs({ lines, isFree }: Document): Findings {
  const findings = noFindings();
  let fields: Fields = new Map();
  let last = 0;
  const flush = (keep = false) => {
    emit(fields, last, findings);
    fields = keep
      ? new Map([...fields].filter(([column]) => !/^(?:role|permissionSet|arn|name)$/.test(column)))
      : new Map();
  };
  lines.forEach((raw, index) => {
    if (!isFree(index)) {
      flush();
      return;
    }
    const line = raw.slice(0, longestLine);
    if (line.trim() === '') return;
    if (index - last > reach) flush();
    const labels = labelsIn(line);
    for (const [column, value] of labels) {
      if (fields.has(column)) flush(column === 'role' || column === 'permissionSet');
      fields.set(column, value);
    }
    if (labels.length > 0) last = index + 1;
    if (labels.length > 0) {
      for (const [column, value] of labels) if (column === 'account') addAccount(accountIn(value), index, findings);
      return;
    }
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

function emit(fields: Fields, line: number, findings: Findings): void {
  const account = accountIn(fields.get('account') ?? '');
  const set = fields.get('permissionSet');
  const names = rolesIn(set ?? fields.get('role') ?? '').filter(
    (name) => faultInConfig(name) === undefined && !name.includes('/'),
  );
  if (account === undefined) return;
  const startUrl = fields.get('startUrl');
  for (const roleName of names) {
    const isSet = set !== undefined || startUrl?.startsWith('https://');
    const accountName = fields.get('accountName') || account.name;
    findings.roles.push({
      kind: isSet ? 'identity-center' : 'iam',
      partition: 'aws',
      account: account.id,
      roleName,
      name: names.length === 1 ? (fields.get('name') ?? '') : '',
      ...(accountName && { accountName }),
      ...(isSet && startUrl && { startUrl }),
      around: { row: accountName },
      line,
    });
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
