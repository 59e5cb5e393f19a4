import { isAccountId } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import { withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { faultInConfig } from '@/core/config/config-role-name.ts';
import { accountIn } from './account-in-text.ts';
import { isInactive } from './account-list.ts';
import { findLinks } from './find-links.ts';
import { type Findings, noFindings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { looksLikeRoleLink, roleOfLink } from './link-role.ts';
import { readColumns, rolesIn } from './read-columns.ts';
import { roleOfArn } from './role-of-arn.ts';
import type { Table } from './table.ts';
import { aroundOf, extrasOf, listed, type Row } from './table-row.ts';
import { isTelling } from './telling-name.ts';

/**
 * Each row of a table → its roles, or an account, or why it is neither. Links in it count first, then ARNs, then account and
 * role. `heading`: of the part of the text that the table is in. Permission sets may lack their portal.
 */
export function readTable(table: Table, heading = ''): Findings {
  const columns = readColumns(table);
  const findings = noFindings();
  const aliases: string[] = [];
  /** Rows have several links: their titles say which of them, and the row whose they are. */
  let hasSeveral = false;
  for (const { cells, line } of table.rows) {
    const at = (position = -1) => cells[position]?.text.trim() ?? '';
    const row: Row = { line, columns, table, at, cell: (column) => at(columns.named.get(column)), raw: cells };
    const linked = linkedIn(row);
    const found = [linked, arnsIn(row), pairsIn(row)].find(({ roles }) => roles.length > 0);
    const verdict = found ?? withoutRole(row);
    hasSeveral ||= linked.roles.length > 1;
    const around = aroundOf(row, heading, found === linked);
    for (const role of verdict.roles)
      findings.roles.push({ ...extrasOf(row, role), around: { ...around, ...role.around } });
    findings.accounts.push(...verdict.accounts);
    findings.leftOut.push(...verdict.leftOut);
    // A link says by itself that its account is an alias.
    for (const { account } of found === linked ? [] : verdict.roles) if (!isAccountId(account)) aliases.push(account);
  }
  if (hasSeveral) findings.roles = findings.roles.map(namedByRow);
  return aliases.length > 0 ? { ...findings, aliases } : findings;
}

function namedByRow(role: FoundRole): FoundRole {
  const { name, isProfile, around } = role;
  const isTitle = !isProfile && isTelling(name) && isTelling(around?.row ?? '') && name !== around?.row;
  return isTitle ? { ...role, name: `${around?.row} ${name}` } : role;
}

function linkedIn({ raw, line, cell, columns, table }: Row): Findings {
  const findings = noFindings();
  raw.forEach(({ raw: written }, position) => {
    if (!looksLikeRoleLink(written)) return;
    const links = [...findLinks(written)];
    const named = links.length === 1 && position === columns.named.get('link') ? cell('name') : '';
    for (const link of links) {
      const found = roleOfLink({ url: link.url, title: named || link.title, line });
      if ('reason' in found) findings.leftOut.push(found);
      else findings.roles.push({ ...found, around: { column: table.header?.[position]?.text } });
    }
  });
  // A heading tells roles apart only if there are roles under others of that row, too.
  const headings = new Set(findings.roles.map(({ around }) => around?.column));
  if (headings.size < 2) for (const role of findings.roles) role.around = {};
  return findings;
}

function arnsIn({ raw, line, cell, columns, at, table }: Row): Findings {
  const findings = noFindings();
  const named = [columns.named.get('arn'), ...columns.roles.map(({ at: position }) => position)];
  const positions = new Set([...columns.arns, ...named.filter((position) => position !== undefined)]);
  const several = columns.arns.length > 1;
  for (const position of positions) {
    for (const written of at(position).split(/[\s,;]+/)) {
      if (
        !written.startsWith('arn:') ||
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
  const account = accountOf(row);
  if (typeof account !== 'string') return findings;
  for (const { at: position, isPermissionSet } of row.columns.roles) {
    for (const written of rolesIn(row.at(position))) {
      if (written.startsWith('arn:')) continue;
      const found = pairOf(row, account, written, isPermissionSet);
      if ('reason' in found) findings.leftOut.push(found);
      else findings.roles.push(found);
    }
  }
  return findings;
}

/** A column that is headed so may have ids and aliases. */
const headings = new Set(['account', 'aws account', '계정', 'aws 계정', 'アカウント']);

/** The account that a row is about; if it is no account, the text that is there. */
function accountOf({ columns, at, table }: Row): string | { written: string } {
  const { account } = columns;
  const written = at(account?.at);
  if (account?.by === 'id-within') return accountIn(written)?.id ?? { written };
  const found = configAccount(written) ?? accountIn(written)?.id;
  // Among ids, a name is an alias only in a column of accounts, as Rolecall writes it, and not in one of ids.
  const takesAliases = account?.by !== 'id' || headings.has(table.header?.[account.at]?.text.toLowerCase() ?? '');
  return found === undefined || (!takesAliases && !isAccountId(found)) ? { written } : found;
}

function pairOf(row: Row, account: string, written: string, isPermissionSet: boolean): FoundRole | LeftOut {
  const { cell, line } = row;
  const roleName = withoutLeadingSlash(written);
  const partition = partitionOfRow(row);
  if (partition === undefined) return leftOutOf('bad-partition', line, cell('partition'));
  if (faultInConfig(roleName) !== undefined) return leftOutOf('bad-role-name', line, written);
  const startUrl = trimStartUrl(cell('startUrl'));
  const target = { partition, account, roleName, name: cell('name'), line };
  if (!startUrl && !isPermissionSet) return { kind: 'iam', ...target };
  if (!isAccountId(account)) return leftOutOf('bad-account', line, account);
  if (roleName.includes('/')) return leftOutOf('bad-role-name', line, written);
  return { kind: 'identity-center', ...target, ...(startUrl && { startUrl }) };
}

function partitionOfRow({ cell }: Row): PartitionId | undefined {
  const named = cell('partition').toLowerCase();
  if (named !== '') return partitionOf(named);
  const arn = /^arn:([a-z-]{1,20}):/.exec(cell('arn'))?.[1];
  if (arn !== undefined) return partitionOf(arn);
  const portal = parseHttpsUrl(cell('startUrl'));
  return partitionOfRegion(cell('region')) ?? (portal && partitionOfPortalHost(portal.hostname)) ?? 'aws';
}

/** A row that names no role: an account of a list, or something that was meant as one of them. */
function withoutRole(row: Row): Findings {
  const { columns, cell, at, line, raw } = row;
  const tried = [linkedIn(row), arnsIn(row), pairsIn(row)].flatMap(({ leftOut }) => leftOut);
  if (tried.length > 0) return { ...noFindings(), leftOut: tried };
  const told = (leftOut: LeftOut): Findings => ({ ...noFindings(), leftOut: [leftOut] });
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
  // An organization's units and roots are listed among its accounts, and headings of groups among rows.
  if (meant) return told(leftOutOf('bad-account', line, written));
  if (columns.account === undefined) {
    const arn = cell('arn');
    return arn !== '' && arn.includes(':role/') ? told(leftOutOf('bad-arn', line, arn)) : noFindings();
  }
  const isUnit = /^(?:ou|r|o)-[a-z0-9-]{3,70}$/.test(written);
  const alone = raw.filter(({ text }) => text !== '').length < 2;
  if (columns.account.by === 'heading' || isUnit || (alone && !/\d{6}/.test(written)) || !/\d/.test(written))
    return noFindings();
  return told(leftOutOf('bad-account', line, written));
}
