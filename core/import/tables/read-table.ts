import { isAccountId } from '@/core/aws/account.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { isInactive } from '@/core/import/found/account-list.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { asRoleArn, roleOfArn } from '@/core/import/links/role-of-arn.ts';
import { isEnvironment, qualifierOf } from '@/core/import/words/account-words.ts';
import { roleNameOf, rolesIn, saysNone, withoutRemark } from '@/core/import/words/role-words.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import { chosenColumn } from './account-columns.ts';
import { assumable } from './assumable-roles.ts';
import { closed } from './closed-accounts.ts';
import { filledDown } from './filled-down.ts';
import { readColumns } from './read-columns.ts';
import { accountOf, accountsListed, nameIn } from './row-account.ts';
import { linkedIn } from './row-links.ts';
import { isOwn, type Table } from './table.ts';
import { aroundOf, badAccount, extrasOf, listed, partitionOfRow, type Row, unclear } from './table-row.ts';

/**
 * Each row of a table → its roles, or an account, or why it is neither. Links in it count first, then ARNs, then account and
 * role. `heading`: of the part of the text that the table is in. Permission sets may lack their portal.
 */
export function readTable(table: Table, heading = ''): Findings {
  const columns = readColumns(table);
  const findings = noFindings();
  /** Rows have several links: their titles say which of them, and the row whose they are. */
  let hasSeveral = false;
  for (const { cells, line, unclear: marks = [] } of filledDown(table, columns)) {
    for (const mark of marks) findings.leftOut.push(leftOutOf('unclear-mark', line, mark));
    const at = (position = -1) => cells[position]?.text.trim() ?? '';
    const row: Row = { line, columns, table, at, cell: (column) => at(columns.named.get(column)), raw: cells };
    const linked = linkedIn(row);
    const tried = [linked, arnsIn(row), pairsIn(row)];
    const found = tried.find(({ roles }) => roles.length > 0);
    const verdict = closed(row, found) ?? found ?? (marks.length > 0 ? noFindings() : withoutRole(row, tried));
    hasSeveral ||= linked.roles.length > 1;
    const around = aroundOf(row, heading, found === linked);
    for (const role of verdict.roles)
      findings.roles.push({ ...extrasOf(row, role), around: { ...around, ...role.around } });
    findings.accounts.push(...verdict.accounts);
    findings.leftOut.push(...verdict.leftOut, ...assumable(row, verdict.roles));
  }
  if (hasSeveral) findings.roles = findings.roles.map(namedByRow);
  const notes = findings.roles.length > 0 ? chosenColumn(table, columns) : [];
  return { ...findings, ...(notes.length > 0 && { notes }) };
}

function namedByRow(role: FoundRole): FoundRole {
  const { name, isProfile, isChosen, around } = role;
  const isTitle = !isProfile && !isChosen && isTelling(name) && isTelling(around?.row ?? '') && name !== around?.row;
  return isTitle ? { ...role, name: `${around?.row} ${name}` } : role;
}

/** SAML's attribute for AWS has one beside a role's ARN. */
const ofProvider = /^arn:[a-z-]{1,20}:iam::\d{12}:(?:saml|oidc)-provider\//;

function arnsIn({ raw, line, cell, columns, at, table }: Row): Findings {
  const findings = noFindings();
  const named = [columns.named.get('arn'), ...columns.roles.map(({ at: position }) => position)];
  const positions = new Set([...columns.arns, ...named.filter((position) => position !== undefined)]);
  const several = columns.arns.length > 1;
  for (const position of positions) {
    for (const text of at(position).split(/[\s,;]+/)) {
      const written = table.rows.length === 1 ? asRoleArn(text) : text;
      if (
        !written.startsWith('arn:') ||
        ofProvider.test(written) ||
        !(written.includes(':role/') || raw.length === 1 || columns.named.get('arn') !== position)
      )
        continue;
      const role = roleOfArn(written, line);
      if (role === undefined) continue;
      if ('reason' in role) findings.leftOut.push(role);
      else
        findings.roles.push({
          ...role,
          name: cell('name'),
          around: several ? { column: table.header?.[position]?.text } : {},
        });
    }
  }
  return findings;
}

function pairsIn(row: Row): Findings {
  const findings = noFindings();
  const { columns, at, table } = row;
  for (const { at: position, isPermissionSet, accounts } of columns.roles) {
    const names = rolesIn(at(position))
      .map(withoutRemark)
      .filter((written) => !written.startsWith('arn:') && (!saysNone(written) || isOwn(table)));
    const isUnclear = accounts?.length === 0 || (accounts ?? columns.account) === undefined;
    if (names.length > 0 && isUnclear && columns.accounts.length > 0) findings.leftOut.push(unclear(row));
    if (isUnclear) continue;
    for (const place of accounts ?? [undefined]) {
      const account = accountOf(row, place);
      if (place !== undefined && names.length > 0 && typeof account !== 'string' && account.written !== '')
        findings.leftOut.push(badAccount(account.written, row.line));
      const called = typeof account === 'string' ? account : place === undefined ? nameIn(row, account.written) : '';
      const listed = called === '' && place === undefined ? accountsListed(row) : undefined;
      const column = accounts === undefined ? undefined : qualifierOf(table.header?.[place ?? -1]?.text ?? '');
      for (const { id, name } of listed ?? (called === '' ? [] : [{ id: called, name: '' }]))
        for (const written of names) {
          const found = pairOf(row, id, written, isPermissionSet);
          const around = name || (column && `${aroundOf(row, '', false).row ?? ''} ${column}`.trim());
          if ('reason' in found) findings.leftOut.push(found);
          else
            findings.roles.push({
              ...found,
              ...(name && { accountName: name }),
              ...(around && { around: { row: around } }),
            });
        }
    }
  }
  return findings;
}

function pairOf(row: Row, account: string, written: string, isPermissionSet: boolean): FoundRole | LeftOut {
  const { cell, line } = row;
  const roleName = roleNameOf(written);
  const partition = partitionOfRow(row);
  if (partition === undefined) return leftOutOf('bad-partition', line, cell('partition'));
  if (faultInConfig(roleName) !== undefined) return leftOutOf('bad-role-name', line, written);
  const startUrl = trimStartUrl(cell('startUrl'));
  const byName = !isAccountId(account) && { isByName: true as const };
  const target = { partition, account, roleName, name: cell('name'), line, ...byName };
  if (!startUrl && !isPermissionSet) return { kind: 'iam', ...target };
  if (roleName.includes('/')) return leftOutOf('bad-role-name', line, written);
  return { kind: 'identity-center', ...target, ...(startUrl && { startUrl }) };
}

/** A row that names no role: what was `tried` and left out, an account of a list, or something that was meant as one of them. */
function withoutRole(row: Row, tried: readonly Findings[]): Findings {
  const { columns, cell, at, line, raw } = row;
  const leftOut = tried.flatMap((one) => one.leftOut);
  if (leftOut.length > 0) return { ...noFindings(), leftOut };
  const told = (one: LeftOut): Findings => ({ ...noFindings(), leftOut: [one] });
  const trusted = raw.find(({ text }, position) => columns.comers.has(position) && text.includes(':role/'));
  const account = accountOf(row);
  const meant = columns.roles.some(({ at: position }) => at(position) !== '');
  if (typeof account === 'string') {
    if (columns.roles.length > 0) return told(leftOutOf('no-role-name', line, account));
    if (!isAccountId(account)) return noFindings();
    if (isInactive(cell('status'))) return told(leftOutOf('inactive-account', line, account));
    const partition = partitionOfRow(row);
    if (partition === undefined) return told(leftOutOf('bad-partition', line, cell('arn') || cell('partition')));
    return { ...noFindings(), accounts: [listed(row, account, partition)] };
  }
  const { written } = account;
  const isUnclear = columns.account === undefined && columns.accounts.some((position) => /\d{12}/.test(at(position)));
  if (isUnclear) return columns.roles.length > 0 ? noFindings() : accountsOf(row);
  // An organization's units and roots are listed among its accounts, and headings of groups among rows.
  if (meant) return columns.accounts.length > 0 || written !== '' ? told(badAccount(written, line)) : noFindings();
  if (trusted) return told(leftOutOf('trusted-role', line, trusted.text));
  if (columns.account === undefined) {
    const arn = cell('arn');
    return arn !== '' && arn.includes(':role/') ? told(leftOutOf('bad-arn', line, arn)) : noFindings();
  }
  const isUnit = /^(?:ou|r|o)-[a-z0-9-]{3,70}$/.test(written);
  const alone = raw.filter(({ text }) => text !== '').length < 2;
  // A row that lacks a cell has its role below another heading.
  const isShort = columns.roles.length > 0 && raw.length < (row.table.header?.length ?? 0);
  if (isShort && !alone && !isUnit) return told(badAccount(written, line));
  if (columns.account.by === 'heading' || isUnit || (alone && !/\d{6}/.test(written)) || !/\d/.test(written))
    return noFindings();
  return told(badAccount(written, line));
}

/** A row's accounts in several environments; or else none of them, for nothing says which one is meant. */
function accountsOf(row: Row): Findings {
  const { columns, table } = row;
  const words = columns.accounts.map((position) => qualifierOf(table.header?.[position]?.text ?? ''));
  if (!words.every(isEnvironment)) return { ...noFindings(), leftOut: [unclear(row)] };
  const partition = partitionOfRow(row) ?? 'aws';
  const accounts = columns.accounts.flatMap((position, index) => {
    const id = accountOf(row, position);
    if (typeof id !== 'string') return [];
    const account = listed(row, id, partition);
    return { ...account, name: `${account.name} ${words[index]}`.trim() };
  });
  return { ...noFindings(), accounts };
}
