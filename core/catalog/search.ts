import { type CatalogView, lineOf, linesWith } from './catalog-view.ts';

/** What a query finds: roles by index, best first, those of one organization together. */
export interface Found {
  organization: number;
  roles: number[];
}

/** The words of a query: lower case, composed; of an account id with dashes the digits. */
export function queryWords(query: string): string[] {
  return query
    .toLowerCase()
    .normalize('NFC')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (/^\d[\d-]*\d$/.test(word) ? word.replaceAll('-', '') : word));
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** How well a word fits a line: a whole field best, then a field's start, a word's start, anywhere; names before ids. */
function closeness(word: string, line: string): number {
  let best = 0;
  let field = 0;
  let fieldStart = 0;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    for (let tab = line.indexOf('\t', fieldStart); tab >= 0 && tab < at; tab = line.indexOf('\t', fieldStart)) {
      field++;
      fieldStart = tab + 1;
    }
    const after = line[at + word.length];
    const whole = after === undefined || after === '\t';
    const start = at === fieldStart ? 4 : wordCharacter.test(line[at - 1] ?? '') ? 0 : 2;
    best = Math.max(best, 1 + start * 4 + (start === 4 && whole ? 6 : 0) + (field === 0 ? 3 : field === 2 ? 2 : 0));
    if (start === 4 && field === 0) break;
  }
  return best;
}

/**
 * Finds the roles in which every word occurs, in any order, in profile, account, account name, role, region or
 * organization. Ties are broken by `bonus` (a recent role), then by catalog order. At most 32 words count.
 */
export function search(view: CatalogView, query: string, bonus: (role: number) => number = () => 0): Found[] {
  const words = queryWords(query).slice(0, 32);
  const lines = view.searchable();
  const hits = new Uint8Array(view.count);
  const organizationNames = view.organizations.map(({ name }) => name.toLowerCase().normalize('NFC'));
  words.forEach((word, round) => {
    const hit = (role: number) => {
      if (hits[role] === round) hits[role] = round + 1;
    };
    linesWith(lines, word).forEach(hit);
    view.organizations.forEach(({ first, count }, index) => {
      if (organizationNames[index]?.includes(word)) for (let role = first; role < first + count; role++) hit(role);
    });
  });

  const groups = new Map<number, { best: number; roles: { role: number; score: number }[] }>();
  for (let role = 0; role < view.count; role++) {
    if (hits[role] !== words.length) continue;
    const line = lineOf(lines, role);
    let score = 0;
    for (const word of words) score += closeness(word, line) * 4;
    score += bonus(role);
    const organization = view.organizationOf(role);
    const group = groups.get(organization) ?? { best: -1, roles: [] };
    groups.set(organization, group);
    group.roles.push({ role, score });
    group.best = Math.max(group.best, score);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.best - a.best)
    .map(([organization, { roles }]) => ({
      organization,
      roles: roles.sort((a, b) => b.score - a.score || a.role - b.role).map(({ role }) => role),
    }));
}
