import { describe, expect, it } from 'vitest';
import type { OwnChanges } from '@/core/catalog/own/apply-own.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { compareLists } from '@/core/review/compare-lists.ts';
import type { ListedChange } from '@/core/review/listed-role.ts';
import type { ListParts } from '@/core/review/listed-roles.ts';
import { profile } from '../../platform/libraries.ts';

const [dev, prod] = ['111122223333', '444455556666'];
const id = (account: string, role: string) => `aws/${account}/${role.toLowerCase()}`;

function list(text: string, own: OwnChanges = {}, pins: string[] = []): ListParts {
  const sources = [{ id: 's', name: 'Mine', roles: readConfig(text).roles }];
  return { sources, own, pins: pins.map((one) => ({ id: one, profile: '' })) };
}

function inSources(...texts: string[]): ListParts {
  const sources = texts.map((text, n) => ({ id: `${n}`, name: 'Mine', roles: readConfig(text).roles }));
  return { sources, own: {}, pins: [] };
}

const told = (before: ListParts, after: ListParts) => {
  const { gone, added, elsewhere, disguised, changed, own, pinned } = compareLists(before, after);
  const inWords = ({ before: was, after: is, fields }: ListedChange) =>
    `${was.profile} → ${is.profile}: ${fields.join(' ')}`;
  return {
    elsewhere: elsewhere.map(
      ({ before: was, after: is }) => `${is.profile}: ${was.account} → ${is.account}/${is.roleName}`,
    ),
    gone: gone.map((role) => role.profile),
    added: added.map((role) => role.profile),
    disguised: disguised.map(inWords),
    changed: changed.map(inWords),
    own: own.map(inWords),
    pinned: pinned.map((role) => role.profile),
  };
};
const nothing = { elsewhere: [], disguised: [], changed: [], gone: [], added: [], own: [], pinned: [] };

const devText = profile('acme-dev', dev, 'Developer');
const prodText = profile('prod-admin', prod, 'Admin');
const asDev: OwnChanges = { [id(prod, 'Admin')]: { displayName: 'acme-dev', color: '00ff00' } };

describe('a list that takes the place of another', () => {
  it.each<[string, ListParts, ListParts, Partial<ReturnType<typeof told>>]>([
    ['is the same', list(devText + prodText, asDev), list(devText + prodText, asDev), {}],
    ['has less', list(devText + prodText), list(devText), { gone: ['prod-admin'] }],
    ['has more', list(devText), list(devText + prodText), { added: ['prod-admin'] }],
    [
      'has a name that leads to another account',
      list(devText),
      list(profile('acme-dev', prod, 'Admin')),
      { elsewhere: [`acme-dev: ${dev} → ${prod}/Admin`] },
    ],
    [
      'has a name that leads to another role of the account',
      list(devText),
      list(profile('acme-dev', dev, 'Admin')),
      { elsewhere: [`acme-dev: ${dev} → ${dev}/Admin`] },
    ],
    [
      'has a name that leads to another account, too',
      list(devText),
      list(devText + profile('acme-dev', prod, 'Admin')),
      { elsewhere: [`acme-dev: ${dev} → ${prod}/Admin`] },
    ],
    [
      'has two sources of one name in the other order',
      inSources(devText, profile('acme-dev', prod, 'Admin')),
      inSources(profile('acme-dev', prod, 'Admin'), devText),
      { elsewhere: [`acme-dev: ${dev} → ${prod}/Admin`] },
    ],
    [
      'has a look-alike of a name',
      list(devText),
      list(devText + profile('ACRNE-DEV', prod, 'Admin')),
      { elsewhere: [`ACRNE-DEV: ${dev} → ${prod}/Admin`] },
    ],
    [
      'shows a role under the name of another',
      list(devText + prodText),
      list(devText + prodText, asDev),
      { elsewhere: [`acme-dev: ${dev} → ${prod}/Admin`], disguised: ['prod-admin → acme-dev: profile color'] },
    ],
    [
      'is the first, and shows a role under the name of another',
      list(''),
      list(devText + prodText, asDev),
      {
        elsewhere: [`acme-dev: ${dev} → ${prod}/Admin`],
        own: ['prod-admin → acme-dev: profile color'],
        added: ['acme-dev'],
      },
    ],
    [
      'is the first, and shows a role under a look-alike',
      list(''),
      list(devText + prodText, { [id(prod, 'Admin')]: { displayName: '\u0430cme-dev' } }),
      {
        elsewhere: [`\u0430cme-dev: ${dev} → ${prod}/Admin`],
        own: ['prod-admin → \u0430cme-dev: profile'],
        added: ['acme-dev'],
      },
    ],
    [
      'is the first, and its texts call two roles alike',
      list(''),
      list(devText + profile('acme-dev', prod, 'Admin')),
      { added: ['acme-dev', 'acme-dev'] },
    ],
    [
      'has lost an own name, which leads back',
      list(devText + prodText, asDev),
      list(devText + prodText),
      { changed: ['acme-dev → prod-admin: profile color'] },
    ],
    [
      'has no own names any more where one was known by them',
      list(prodText, asDev),
      list(prodText + devText),
      {
        elsewhere: [`acme-dev: ${prod} → ${dev}/Developer`],
        changed: ['acme-dev → prod-admin: profile color'],
      },
    ],
    [
      'has another color and another note',
      list(devText),
      list(devText, { [id(dev, 'Developer')]: { color: '00ff00', note: 'x' }, 'aws/1/gone': { color: 'ff0000' } }),
      { changed: ['acme-dev → acme-dev: color note'] },
    ],
    [
      'has pins',
      list(devText + prodText, {}, [id(dev, 'Developer')]),
      list(devText + prodText, {}, [id(prod, 'Admin'), id(dev, 'Developer'), 'aws/1/gone']),
      { pinned: ['prod-admin'] },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual({ ...nothing, ...expected });
  });

  it('is told of by what is shown, without lines of texts that nobody sees', () => {
    const { elsewhere } = compareLists(list(devText), list(profile('acme-dev', prod, 'Admin')));
    expect(elsewhere[0]).toMatchObject({ fields: ['account', 'roleName'], after: { line: 0 } });
  });
});
