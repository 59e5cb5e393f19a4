import type { SourceReading } from '@/core/catalog/catalog.ts';
import { findTwins } from '@/core/catalog/names/name-twins.ts';
import { collectProblems } from '@/core/config/document/problems.ts';
import type { Problem, Role } from '@/core/config/role.ts';
import { skeleton } from '@/core/text/skeleton.ts';
import type { RoleChanges } from './compare-roles.ts';
import { listChanges } from './list-changes.ts';
import type { KnownName } from './taken-names.ts';

/**
 * Known names that an import would lead to another account: what a habit would no longer do. `taken`: names that lead to
 * another account now, see `takenNames`.
 */
export function accountChanges(changes: RoleChanges, taken: ReadonlyMap<number, KnownName> = new Map()): Problem[] {
  const { report, sorted } = collectProblems();
  const all = listChanges(changes);
  for (const [place, { name, account, source }] of taken) {
    const { profile = '', line = 0 } = all[place]?.after ?? {};
    if (name !== profile) report('name-looks-like', line, { profile, name, account, ...(source && { source }) });
    else if (source === undefined) report('own-name-of-two-accounts', line, { profile, account });
    else report('name-of-two-accounts', line, { profile, account, source });
  }
  for (const { before, after, fields } of changes.changed)
    if (before.profile === after.profile && (fields.includes('account') || fields.includes('partition')))
      report('account-changed', after.line, {
        profile: after.profile,
        from: accountOf(before),
        to: accountOf(after),
      });
  return sorted();
}

const accountOf = ({ partition, account }: Role) => (partition === 'aws' ? account : `${partition} ${account}`);

/**
 * Names of a text that can be taken for others: of the text itself, of other sources, of what it would remove. By line, each
 * name and each organization once.
 */
export function nameProblems(roles: readonly Role[], others: readonly SourceReading[]): Problem[] {
  const { report, sorted } = collectProblems();
  const named = ({ profile: name, partition, account }: Role, source = '') => ({ name, partition, account, source });
  const known = others.flatMap((source) => source.roles.map((role) => named(role, source.name)));
  const twinOf = findTwins([...known, ...roles.map((role) => named(role))]);
  const told = new Set<string>();
  for (const role of roles) {
    const { twin, other } = twinOf(named(role)) ?? {};
    if (!twin || !other || told.has(role.profile)) continue;
    told.add(role.profile);
    report(twin === 'same' ? 'name-of-two-accounts' : 'name-looks-like', role.line, {
      profile: role.profile,
      ...(twin === 'alike' && { name: other.name }),
      account: other.account,
      ...(other.source && { source: other.source }),
    });
  }
  const organizations = new Map<string, string>();
  for (const { organization } of [...others.flatMap((source) => source.roles), ...roles])
    if (!organizations.has(skeleton(organization))) organizations.set(skeleton(organization), organization);
  const toldOf = new Set<string>();
  for (const { organization, line } of roles) {
    const like = organizations.get(skeleton(organization));
    if (like === undefined || like === organization || toldOf.has(organization)) continue;
    toldOf.add(organization);
    report('organization-looks-like', line, { profile: organization, name: like });
  }
  return sorted();
}
