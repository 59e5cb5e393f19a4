import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';

const role = (account: string, name: string, displayName = '') =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&amp;roleName=${name}${displayName && `&amp;displayName=${displayName}`}`;
const set = (account: string, name: string) =>
  `https://acme.awsapps.com/start/#/console?account_id=${account}&amp;role_name=${name}`;
const [one, two, three] = ['111122223333', '444455556666', '777788889999'] as const;

/** A page with a table, below a heading if there is one. */
function page(heading: string, rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<td>${cell.startsWith('https:') ? `<a href="${cell}">Switch role</a>` : cell}</td>`).join('');
  const table = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  return `${heading && `<h2>${heading}</h2>`}${table}`;
}

const teams = (head: readonly string[], [shop = '', dev = '', data = '']: readonly string[]) => [
  head,
  [shop, one, role(one, 'Admin')],
  [dev, two, role(two, 'Admin')],
  [data, three, role(three, 'Ops', 'data-ops')],
];
const english = teams(['Team', 'Account', 'Console'], ['shop prod', 'shop dev', 'data']);
const korean = teams(['팀', '계정', '콘솔'], ['쇼핑 운영', '쇼핑 개발', '데이터']);
const named = (names: readonly string[]) => [
  `${names[0]} = ${one}/Admin`,
  `${names[1]} = ${two}/Admin`,
  `${names[2]} = ${three}/Ops`,
];

describe('roles of a table of "Switch role" links', () => {
  it.each([
    ['alone', page('', english), ['shop prod', 'shop dev', 'data-ops']],
    ['below a heading', page('Our accounts', english), ['shop prod', 'shop dev', 'data-ops']],
    ['in Korean', page('계정 목록', korean), ['쇼핑 운영', '쇼핑 개발', 'data-ops']],
  ])('have the name that a link carries, else that of the row: %s', (_, html, names) => {
    expect(outcomeOf(html).roles).toEqual(named(names));
  });

  it('have the role in their name where a row has several', () => {
    expect(outcomeOf(page('Our accounts', [...english, ['shop prod', one, role(one, 'ReadOnly')]])).roles).toEqual([
      `shop prod-Admin = ${one}/Admin`,
      `shop dev = ${two}/Admin`,
      `data-ops = ${three}/Ops`,
      `shop prod-ReadOnly = ${one}/ReadOnly`,
    ]);
  });

  it('have the row of portal links, too', () => {
    const rows = [
      ['Team', 'Link'],
      ['shop prod', set(one, 'Admin')],
      ['shop dev', set(two, 'Admin')],
    ];
    expect(outcomeOf(page('Our accounts', rows)).roles).toEqual([
      `acme.awsapps.com: shop prod = ${one}/Admin`,
      `acme.awsapps.com: shop dev = ${two}/Admin`,
    ]);
  });

  it.each([
    ['role', [role(one, 'Admin'), role(two, 'Ops')], ['Our accounts Admin', 'Our accounts Ops']],
    ['account', [role(one, 'Admin'), role(two, 'Admin')], [`Our accounts ${one}`, `Our accounts ${two}`]],
    [
      'account and role',
      [role(one, 'Admin'), role(one, 'Ops'), role(two, 'Admin')],
      [`${one}-Admin`, `${one}-Ops`, `${two}-Admin`],
    ],
  ])('have the heading where rows have no name, and differ all in the same way: by %s', (_, links, names) => {
    const rows = links.map((link) => [/\d{12}/.exec(link)?.[0] ?? '', link]);
    const { roles } = outcomeOf(page('Our accounts', [['Account', 'Console'], ...rows]));
    expect(roles.map((text) => text.replace(/ = .*/, ''))).toEqual(names);
  });
});

describe('a column of teams', () => {
  it('makes organizations of those that have several accounts', () => {
    const text = `Team,Account ID,Role\nshop,${one},Admin\nshop,${two},Ops\ndata,${three},Ops`;
    expect(outcomeOf(text).roles).toEqual([
      `shop: shop-Admin = ${one}/Admin`,
      `shop: shop-Ops = ${two}/Ops`,
      `data: data = ${three}/Ops`,
    ]);
  });

  it('names the accounts that it tells apart, and makes no organization of each', () => {
    const text = `Team,Account ID,Role\nshop prod,${one},Admin\nshop dev,${two},Ops`;
    expect(outcomeOf(text).roles).toEqual([`shop prod = ${one}/Admin`, `shop dev = ${two}/Ops`]);
  });

  it('keeps its organizations where profiles have names of their own', () => {
    const text = `Profile,Organization,Account ID,Role\na,Acme,${one},Admin\nb,Other,${two},Ops`;
    expect(outcomeOf(text).roles).toEqual([`Acme: a = ${one}/Admin`, `Other: b = ${two}/Ops`]);
  });
});
