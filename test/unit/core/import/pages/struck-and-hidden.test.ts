import { expect, it } from 'vitest';
import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';
import { toldOf } from '../told.ts';

const link = 'https://signin.aws.amazon.com/switchrole?account=444455556666&amp;roleName=Ops';
const table = (row: string, open = '<tr>') =>
  `<table><tr><th>Account</th><th>ID</th><th>Role</th></tr><tr><td>dev</td><td>111122223333</td><td>Admin</td></tr>${open}${row}</tr></table>`;
const cells = (tag: string) =>
  ['old', '444455556666', 'Ops'].map((text) => `<td><${tag}>${text}</${tag}></td>`).join('');
const dev = ['dev = 111122223333/Admin'];

it.each([
  ['a row of <s>', table(cells('s'))],
  ['a row of <del>', table(cells('del'))],
  ['a row by its style', table('<td>old<td>444455556666<td>Ops', '<tr style="text-decoration: line-through">')],
  ['a link', table(`<td></td><td></td><td><s><a href="${link}">old</a></s></td>`)],
  ['only the account', table('<td></td><td><s>444455556666</s></td><td>Ops</td>')],
  [
    'a row of Markdown',
    '| Account | ID | Role |\n|---|---|---|\n| dev | 111122223333 | Admin |\n| ~~old~~ | ~~444455556666~~ | ~~Ops~~ |',
  ],
])('%s that is struck out leads nowhere, and is told', (_, text) => {
  const { roles, leftOut } = toldOf(text);
  expect(roles).toEqual(dev);
  expect(leftOut).toEqual([expect.stringMatching(/^struck-out \d$/)]);
});

it('goes on behind an account that is corrected in its place', () => {
  expect(toldOf(table('<td>ops</td><td><s>444455556666</s> 777788889999</td><td>Ops</td>')).roles).toEqual([
    ...dev,
    'ops = 777788889999/Ops',
  ]);
});

it.each(['closed', 'Suspended', '폐쇄'])('leaves out the roles of an account with the status %s', (status) => {
  const told = toldOf(`Account,ID,Role,Status\ndev,111122223333,Admin,active\nold,444455556666,Ops,${status}`);
  expect(told).toMatchObject({ roles: dev, leftOut: ['inactive-account 3'] });
});

it.each([
  'style="display:none"',
  'style="color: red; visibility: hidden"',
  'style="opacity:0"',
  'style="font-size:0"',
  'style="font-size: 1px"',
  'style="position: absolute; left: -9999px"',
  'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"',
  'style="clip-path: inset(50%)"',
  'hidden',
])('reads nothing of an element with %s', (attribute) => {
  expect(
    toldOf(table(`<td>shop</td><td>777788889999</td><td>Ops <span ${attribute}>or Evil</span></td>`)).roles,
  ).toEqual([...dev, 'shop = 777788889999/Ops']);
  expect(toldOf(`<p ${attribute}>x<a href="${link}">old</a>${table('')}`).roles).toEqual(dev);
});

it.each([
  'color: white',
  'color: #FFF',
  'color: rgb(255, 255, 255)',
  'color: transparent',
  'color: rgba(0, 0, 0, 0)',
  'color: #202020; background-color: rgb(32, 32, 32)',
])('tells what is in the color of the page (%s), and reads nothing of it', (style) => {
  const told = toldOf(table('<td>old</td><td>444455556666</td><td>Ops</td>', `<tr style="${style}">`));
  expect(told).toMatchObject({ roles: dev, leftOut: [expect.stringMatching(/^struck-out/)] });
  expect(toldOf(`${table('')}<p style="${style}"><a href="${link}">old</a></p>`)).toMatchObject({ roles: dev });
});

it.each([
  ['with a background of its own', '<tr style="color: white; background-color: #115599">'],
  ['with a picture below it', '<tr style="color: white; background: url(x.png)">'],
  ['in a black page', '<tr style="color: black">'],
])('reads text in the color of a page %s', (_, open) => {
  expect(toldOf(table('<td>old</td><td>444455556666</td><td>Ops</td>', open)).roles).toHaveLength(2);
});

it('reads white text in what has another background', () => {
  const row = '<td>old</td><td><b style="color: white">444455556666</b></td><td>Ops</td>';
  expect(toldOf(table(row, '<tr style="background-color: navy">')).roles).toHaveLength(2);
});

it.each(['font-size: 0', 'opacity: 0', 'color: #fff', 'text-indent: -9999px'])(
  'what is copied with the style %s is in the plain text, and becomes no role',
  (style) => {
    const html = `<p>Use role Ops in account 111122223333.</p><p style="${style}">Use role Evil in account 444455556666.</p>`;
    const plain = 'Use role Ops in account 111122223333.\n\nUse role Evil in account 444455556666.';
    expect(toldOf(textOfClipboard(plain, html)).roles).toEqual(['111122223333-Ops = 111122223333/Ops']);
  },
);

it.each(['opacity:0.5', 'font-size:0.8em', 'font-size: 10px', 'display:inline', 'color: black', 'width:1px'])(
  'reads what has the style %s',
  (style) => {
    expect(toldOf(`<p style="${style}"><a href="${link}">old</a></p>`).roles).toEqual(['old = 444455556666/Ops']);
  },
);
