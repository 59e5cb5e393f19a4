import { describe, expect, it } from 'vitest';
import { search } from '@/core/search/search.ts';
import { queryCases } from '../../../fixtures/search/queries.ts';
import { searchRoles } from '../../../fixtures/search/roles.ts';
import { viewOf } from '../catalog/catalogs.ts';

const view = viewOf(searchRoles);

it.each(queryCases)('finds for %j first %j: %s', (query, first) => {
  const index = search(view, query).groups[0]?.roles[0];
  expect(index === undefined ? '' : view.role(index).profile).toBe(first);
});

it.each([
  ['what is there as typed', 'prod', false],
  ['what is typed on other keys', 'ㅔ개ㅇ', false],
  ['a typo', 'amdin', true],
  ['a typo beside a word that is there', 'prod amdin', true],
  ['two words that are there, but never together', 'jurgen billing', false],
  ['nothing', 'qqqqqq', false],
])('tells whether words were only like those typed: %s', (_, query, fuzzy) => {
  expect(search(view, query).fuzzy).toBe(fuzzy);
});

it('finds what other keys give below what was typed, from four keys on', () => {
  const [role] = searchRoles.map((one) => ({ ...one, roleName: 'Ops' }));
  const mixed = viewOf([
    { ...role!, profile: '닭-계정' },
    { ...role!, profile: 'middle-ekfr', account: '1' },
  ]);
  expect(search(mixed, 'ekfr').groups[0]?.roles).toEqual([1, 0]);
  expect(search(mixed, 'ekf').groups[0]?.roles).toEqual([1]);
});

describe('letters and digits that are too short to be looked up by themselves', () => {
  const [role] = searchRoles;
  const of = (profile: string, account: string, roleName: string) => ({ ...role!, profile, account, roleName });
  const names = viewOf([
    of('acme-audit', '200000000005', 'SecurityAudit'),
    of('globex-prod-12', '300000000001', 'Ops'),
    of('globex-sec-2', '300000000002', 'Ops'),
    of('globex-ec2', '300000000003', 'Ops'),
  ]);
  const found = (query: string) =>
    search(names, query).groups.flatMap(({ roles }) => roles.map((index) => names.role(index).profile));

  it.each<[string, string[]]>([
    // `s` is in security, and 3 in an account.
    ['s3', []],
    ['ec2', ['globex-ec2']],
    ['e-c2', []],
    ['au-2', []],
    // With signs left out, side by side.
    ['prod12', ['globex-prod-12']],
    ['prod1', ['globex-prod-12']],
    ['prod2', []],
    ['prdo12', ['globex-prod-12']],
    ['prdo2', []],
    // A typo is behind.
    ['sec2', ['globex-sec-2', 'globex-ec2']],
    ['globexprdo12', []],
    ['globex.sec.2', ['globex-sec-2', 'globex-ec2']],
    ['globex/prdo/12', ['globex-prod-12']],
    // Four digits are a part of an account that one knows.
    ['audit/0005', ['acme-audit']],
    ['audti/0005', ['acme-audit']],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
