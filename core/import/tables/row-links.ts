import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { findLinks } from '@/core/import/links/find-links.ts';
import { roleOfLink } from '@/core/import/links/link-role.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import type { ReadColumns } from './read-columns.ts';
import type { Row } from './table-row.ts';

/** The roles of a row's links. Where a row names account and role, a name that is written as a link is only a name. */
export function linkedIn({ raw, line, cell, columns, table }: Row): Findings {
  const findings = noFindings();
  const names = namesOf(columns);
  raw.forEach(({ raw: written }, position) => {
    if (
      columns.comers.has(position) ||
      !mayHoldLinks(written) ||
      (names.has(position) && /^\s*https?:\S+\s*$/.test(written))
    )
      return;
    const links = [...findLinks(written)];
    const named = links.length === 1 && position === columns.named.get('link') ? cell('name') : '';
    for (const link of links) {
      const found = roleOfLink({ url: link.url, title: named || link.title, isChosen: named !== '', line });
      if ('reason' in found) findings.leftOut.push(found);
      else findings.roles.push({ ...found, around: { column: table.header?.[position]?.text } });
    }
  });
  // A heading tells roles apart only if there are roles under others of that row, too.
  const headings = new Set(findings.roles.map(({ around }) => around?.column));
  if (headings.size < 2) for (const role of findings.roles) role.around = {};
  return findings;
}

/** Positions of what rows are called, where their accounts and roles are in columns of their own. */
function namesOf({ named, label, accounts, roles, arns }: ReadColumns): Set<number | undefined> {
  if (accounts.length === 0 || roles.length + arns.length === 0) return new Set();
  return new Set([label, named.get('name'), named.get('accountName'), named.get('group')]);
}
