import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { lineOf } from '@/core/catalog/snapshot/lines.ts';
import { learntAt } from '@/core/catalog/snapshot/snapshot.ts';
import { spellingOf } from '@/core/catalog/snapshot/spelling.ts';
import { fold } from '@/core/text/fold.ts';
import type { Matches } from './matches.ts';
import type { Pattern } from './pattern.ts';
import { foldedLoss, pointsAt } from './score.ts';

/** Roles of one organization that were found, by index. */
export interface FoundGroup {
  organization: number;
  /** Best first, then those that were not scored, in catalog order. */
  roles: number[];
}

/** Nobody looks further: so many roles are scored, chosen by a first look; the others follow in catalog order. */
const scored = 1000;
/** As own names and tags: behind the fields that `fieldPoints` adds to. */
const organizationField = 5;
const unscored = Number.NEGATIVE_INFINITY;

/** The roles worth scoring: the boosted ones, and the best by the first look, of equals the first in the catalog. */
function shortlist({ rows, rough }: Matches, boosts: ReadonlyMap<number, number>): Set<number> {
  if (rows.length <= scored) return new Set(rows);
  const at: number[] = [];
  for (const row of rows) at[rough[row] ?? 0] = (at[rough[row] ?? 0] ?? 0) + 1;
  let least = at.length - 1;
  for (let better = at[least] ?? 0; better < scored && least > 0; better += at[least] ?? 0) least--;
  const chosen = new Set(rows.filter((row) => (rough[row] ?? 0) > least));
  if (boosts.size > 0) for (const row of rows) if (boosts.has(row)) chosen.add(row);
  for (const row of rows) {
    if (chosen.size >= scored) break;
    if (rough[row] === least) chosen.add(row);
  }
  return chosen;
}

/** The best hit of a word in a line: its points, and where it starts; in the line's organization at -1. */
function bestHit(patterns: readonly Pattern[], line: string, organization: string, written: () => string) {
  let points = Number.NEGATIVE_INFINITY;
  let start = -1;
  const better = (value: number, at: number) => {
    if (value <= points) return;
    points = value;
    start = at;
  };
  for (const pattern of patterns) {
    let field = 0;
    let seen = 0;
    for (let hit = pattern.find(line, 0); hit; hit = pattern.find(line, hit.start + 1)) {
      for (; seen < hit.start; seen++) if (line.charCodeAt(seen) === 9) field++;
      better(pointsAt(line, hit, field, written) - hit.loss, hit.start);
    }
    const hit = pattern.find(organization, 0);
    if (hit) better(pointsAt(organization, hit, organizationField, () => organization) - hit.loss, -1);
  }
  return { points, start };
}

const beyondAscii = /[^\0-\x7f]/;

/**
 * How many of the typed words are in a row only as they are searched, not as they are written: `admin` in `admın`. Such a
 * row may be a look-alike of the one that is meant.
 */
function onlyFolded(view: CatalogView, row: number, line: string, typed: readonly string[]): number {
  const isPlain = !beyondAscii.test(view.lines(row)[1]);
  if (isPlain && !typed.some((word) => beyondAscii.test(word))) return 0;
  const organization = view.organizations[view.organizationOf(row)]?.name ?? '';
  // What a page calls the account is no other spelling of what the user's text says.
  const own = (isPlain ? line : spellingOf(view.role(row))).split('\t', learntAt).join('\t');
  const written = `${own}\t${organization}`.toLowerCase();
  return typed.filter((word) => !written.includes(word) && `${line}\t${fold(organization)}`.includes(fold(word)))
    .length;
}

/**
 * Orders what was found: by points of all words, then words in the order that they were typed, then boosts, then catalog
 * order. Organizations come by their best role. `typed`: the words as they were typed.
 */
export function rank(
  view: CatalogView,
  matches: Matches,
  boosts: ReadonlyMap<number, number>,
  typed: readonly string[],
): FoundGroup[] {
  const literally = typed.map((word) => word.toLowerCase());
  const lines = view.searchable();
  const chosen = shortlist(matches, boosts);
  const names = new Map<number, string>();
  const points = new Float64Array(view.count).fill(unscored);
  const nameOf = (organization: number) => {
    const name = names.get(organization) ?? fold(view.organizations[organization]?.name ?? '');
    names.set(organization, name);
    return name;
  };
  for (const row of chosen) {
    const line = lineOf(lines, row);
    let spelled: string | undefined;
    const written = () => {
      spelled ??= spellingOf(view.role(row));
      return spelled;
    };
    let sum = 0;
    let behind = -1;
    for (const patterns of matches.patterns) {
      const hit = bestHit(patterns, line, nameOf(view.organizationOf(row)), written);
      sum += hit.points + (hit.start > behind && behind >= 0 ? 1 : 0);
      behind = hit.start;
    }
    sum -= foldedLoss * onlyFolded(view, row, line, literally);
    points[row] = sum * 1000 + (boosts.get(row) ?? 0);
  }
  return inGroups(view, matches.rows, points);
}

/** Cuts what was found by organization: of each the scored roles by their points, then the others. */
function inGroups(view: CatalogView, rows: readonly number[], points: Float64Array): FoundGroup[] {
  const groups: (FoundGroup & { best: number })[] = [];
  const pointsOf = (row: number) => points[row] ?? unscored;
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const organization = view.organizationOf(rows[from] ?? 0);
    const { first = 0, count = 0 } = view.organizations[organization] ?? {};
    let best = unscored;
    for (; to < rows.length && (rows[to] ?? 0) < first + count; to++) best = Math.max(best, pointsOf(rows[to] ?? 0));
    const roles = rows.slice(from, to);
    groups.push({ organization, roles: best === unscored ? roles : inOrder(roles, pointsOf), best });
  }
  return groups
    .sort((a, b) => (a.best === b.best ? 0 : b.best - a.best))
    .map(({ organization, roles }) => ({ organization, roles }));
}

function inOrder(roles: readonly number[], pointsOf: (row: number) => number): number[] {
  const isScored = (row: number) => pointsOf(row) !== unscored;
  return roles
    .filter(isScored)
    .sort((a, b) => pointsOf(b) - pointsOf(a) || a - b)
    .concat(roles.filter((row) => !isScored(row)));
}
