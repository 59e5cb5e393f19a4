import { fold } from '@/core/search/fold.ts';
import type { CatalogRole } from './catalog.ts';
import { decodeNames, decodeRole, ownWords, type Snapshot } from './snapshot.ts';

export interface OrganizationView {
  name: string;
  /** Index of its first role. */
  first: number;
  count: number;
}

/** A snapshot opened for reading: roles are known by their index, and made when asked for. */
export interface CatalogView {
  count: number;
  organizations: OrganizationView[];
  role(index: number): CatalogRole;
  organizationOf(index: number): number;
  /** The roles in whose searchable line (see `Snapshot.names`) a text occurs. */
  rowsWith(text: string): number[];
  /** The searchable lines, folded; they are kept so, nothing is made. */
  searchable(): Lines;
  /** A searchable line as it was written. Its offsets are those of the searchable one if it is as long. */
  spelling(index: number): string;
}

/** A text of lines, and where each line starts; one more start than there are lines. */
export interface Lines {
  text: string;
  starts: Int32Array;
}

/** Lines ended by `\n`; missing lines are empty, surplus ones are not looked at. */
export function toLines(text: string, count: number): Lines {
  const starts = new Int32Array(count + 1);
  let at = 0;
  for (let line = 1; line <= count; line++) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
    starts[line] = at;
  }
  return { text, starts };
}

export const lineOf = ({ text, starts }: Lines, index: number): string =>
  text.slice(starts[index], Math.max(starts[index] ?? 0, (starts[index + 1] ?? 0) - 1));

/** The lines in which a text occurs, in order; a text that spans lines occurs nowhere. */
export function linesWith({ text, starts }: Lines, part: string): number[] {
  const found: number[] = [];
  if (part.includes('\n')) return found;
  const count = starts.length - 1;
  let line = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[line])) {
    while (line < count && (starts[line + 1] ?? 0) <= at) line++;
    if (line >= count) break;
    found.push(line++);
  }
  return found;
}

/** Opens a snapshot. Costs nothing but the counting of organizations until a role is asked for. */
export function openSnapshot(snapshot: Snapshot): CatalogView {
  const organizations: OrganizationView[] = [];
  let count = 0;
  for (const organization of snapshot.organizations) {
    organizations.push({ ...organization, first: count });
    count += organization.count;
  }
  let lines: { names: Lines; details: Lines } | undefined;

  function organizationOf(index: number): number {
    let low = 0;
    let high = organizations.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((organizations[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function decoded(): { names: Lines; details: Lines } {
    lines ??= { names: toLines(snapshot.names, count), details: toLines(snapshot.details, count) };
    return lines;
  }

  return {
    count,
    organizations,
    organizationOf,
    role(index) {
      const { names, details } = decoded();
      const organization = organizations[organizationOf(index)]?.name ?? '';
      return decodeRole(lineOf(names, index), lineOf(details, index), organization);
    },
    rowsWith: (text) => linesWith(decoded().names, fold(text)),
    searchable: () => decoded().names,
    spelling(index) {
      const { names, details } = decoded();
      const own = ownWords(decodeRole(lineOf(names, index), lineOf(details, index), ''));
      return [...decodeNames(lineOf(names, index), lineOf(details, index)), ...(own ? [own] : [])].join('\t');
    },
  };
}
