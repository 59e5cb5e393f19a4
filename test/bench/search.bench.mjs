// @ts-check
// How well and how fast the picker searches. Quality: how often the role that was meant is the first, or among the first
// three, for the queries of test/fixtures/search (which the tests hold) and for queries made of every role by rule. Speed: of every key while words are typed into a catalog that was just
// opened, as a ratio to one plain indexOf pass over the same text in the same run (what no search can do without).
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';
import { meantQueries } from './lib/meant-queries.mjs';
import { catalogOf } from './lib/roles.mjs';
import { median, quantile, spread } from './lib/stats.mjs';

const rounds = Number(process.env.ROLECALL_BENCH_ROUNDS ?? 15);
const counts = (process.env.ROLECALL_BENCH_ROLES ?? '1000,10000,100000').split(',').map(Number);
/** Milliseconds for one search: what a frame (or three, at 100,000) leaves when drawing has had its share. */
const limits = new Map([
  [1000, 6],
  [10_000, 6],
  [100_000, 25],
]);
const typed = ['bil prod adm', '정산 ㅈㅎ', 'ㅔ개ㅇ', 'adminsitrator', 'readonly ap', 'nothing of that kind'];

const load = async (/** @type {string} */ path) =>
  (await runnerImport(`${root}/${path}`, { configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } }))
    .module;
/** @type {Pick<typeof import('../../core/catalog/snapshot/to-snapshot.ts'), 'toSnapshot'>} */
const { toSnapshot } = await load('core/catalog/snapshot/to-snapshot.ts');
/** @type {Pick<typeof import('../../core/catalog/snapshot/catalog-view.ts'), 'openSnapshot'>} */
const { openSnapshot } = await load('core/catalog/snapshot/catalog-view.ts');
/** @type {Pick<typeof import('../../core/catalog/catalog.ts'), 'buildCatalog'>} */
const { buildCatalog } = await load('core/catalog/catalog.ts');
/** @type {Pick<typeof import('../../core/search/search.ts'), 'search'>} */
const { search } = await load('core/search/search.ts');
/** @type {Pick<typeof import('../../core/search/keyboard.ts'), 'fromKeys' | 'latinKeys'>} */
const keyboard = await load('core/search/keyboard.ts');
/** @type {Pick<typeof import('../fixtures/search/roles.ts'), 'searchRoles'>} */
const { searchRoles } = await load('test/fixtures/search/roles.ts');
/** @type {Pick<typeof import('../fixtures/search/queries.ts'), 'queryCases'>} */
const { queryCases } = await load('test/fixtures/search/queries.ts');

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Every occurrence of the commonest letter. @param {string} text */
function plainPass(text) {
  let found = 0;
  for (let at = text.indexOf('a'); at >= 0; at = text.indexOf('a', at + 1)) found++;
  return found;
}

const view = openSnapshot(toSnapshot(buildCatalog([{ id: 'bench', name: 'bench', roles: searchRoles }])));

/** How often the profile that was meant is found first, and among the first three. @param {[string, string][]} wanted */
function shares(wanted) {
  const places = wanted.map(([query, profile]) => {
    const roles = search(view, query).groups.flatMap((group) => group.roles);
    return roles.findIndex((index) => view.role(index).profile === profile);
  });
  const [first, three] = [1, 3].map((most) => places.filter((place) => place >= 0 && place < most).length);
  const share = (/** @type {number} */ part = 0) => `${((100 * part) / wanted.length).toFixed(1)} %`;
  return `${wanted.length} queries: first ${share(first)}, among the first three ${share(three)}`;
}

function quality() {
  console.log('By hand');
  console.log(`  ${shares(queryCases.flatMap(([query, first]) => (first ? [[query, first]] : [])))}`);
  /** @type {Map<string, [string, string][]>} */
  const kinds = new Map();
  for (const role of searchRoles) {
    for (const [kind, query] of meantQueries(role, keyboard)) {
      kinds.set(kind, [...(kinds.get(kind) ?? []), [query, role.profile]]);
    }
  }
  console.log('By rule');
  for (const [kind, wanted] of kinds) console.log(`  ${kind.padEnd(22)} ${shares(wanted)}`);
}

/** @param {number} count */
function speed(count) {
  const stored = JSON.stringify(toSnapshot(catalogOf(count)));
  /** @type {{ plain: number[], first: number[], further: number[] }} */
  const times = { plain: [], first: [], further: [] };
  for (let round = 0; round < rounds; round++) {
    for (const words of typed) {
      const snapshot = JSON.parse(stored);
      const view = openSnapshot(snapshot);
      // The popup has drawn its first rows when the first key comes.
      view.role(0);
      times.plain.push(timed(() => plainPass(snapshot.names)));
      times.first.push(timed(() => search(view, words.slice(0, 1))));
      for (let end = 2; end <= words.length; end++) times.further.push(timed(() => search(view, words.slice(0, end))));
    }
  }
  const ratio = (/** @type {number[]} */ some) => (median(some) / median(times.plain)).toFixed(1);
  console.log(`${count} roles (aim ${limits.get(count) ?? '–'} ms)`);
  console.log(`  plain pass    ${spread(times.plain)}`);
  console.log(
    `  first key     ${spread(times.first)}, ratio ${ratio(times.first)}, very first ${times.first[0]?.toFixed(1)} ms`,
  );
  console.log(
    `  further keys  ${spread(times.further)}, ratio ${ratio(times.further)}, 19 of 20 below ${quantile(times.further, 0.95).toFixed(1)} ms`,
  );
}

quality();
for (const count of counts) speed(count);
