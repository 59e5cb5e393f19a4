import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldOf } from '../told.ts';

const [shop, bank] = ['111122223333', '444455556666'];
const lines = (...parts: string[]) => parts.join('\n');

describe('labels with their values below them', () => {
  it.each<[string, string, string[]]>([
    ['one', lines('Account name', 'shop', 'Account ID', shop, 'Role', 'Ops'), [`shop = ${shop}/Ops`]],
    [
      'several below each other',
      lines(
        'Account name',
        'shop',
        'Account ID',
        shop,
        'Role',
        'Ops',
        'Account name',
        'bank',
        'Account ID',
        bank,
        'Role',
        'Look',
      ),
      [`shop = ${shop}/Ops`, `bank = ${bank}/Look`],
    ],
    [
      'several with blank lines',
      lines(
        'Name',
        'shop',
        '',
        'Account ID',
        shop,
        '',
        'Role',
        'Ops',
        '',
        'Name',
        'bank',
        '',
        'Account ID',
        bank,
        '',
        'Role',
        'Look',
      ),
      [`shop = ${shop}/Ops`, `bank = ${bank}/Look`],
    ],
    [
      'one that lacks a name below one that has it',
      lines('Account name', 'shop', 'Account ID', shop, 'Role', 'Ops', 'Account ID', bank, 'Role', 'Look'),
      [`shop = ${shop}/Ops`, `${bank}-Look = ${bank}/Look`],
    ],
    [
      'fields of other things',
      lines(
        'Tier',
        'gold',
        'Account ID',
        shop,
        'Owner',
        'Kim',
        'Role',
        'Admin',
        'Tier',
        'iron',
        'Account ID',
        bank,
        'Role',
        'Ops',
      ),
      [`${shop}-Admin = ${shop}/Admin`, `${bank}-Ops = ${bank}/Ops`],
    ],
    [
      'several roles',
      lines('Account ID:', shop, 'Roles:', 'Admin', 'ReadOnly'),
      [`${shop}-Admin = ${shop}/Admin`, `${shop}-ReadOnly = ${shop}/ReadOnly`],
    ],
    ['in Korean', lines('계정', 'shop', '계정 ID', '1111-2222-3333', '역할', 'Ops'), [`shop = ${shop}/Ops`]],
    [
      'definitions',
      `<dl><dt>Name</dt><dd>shop</dd><dt>Account ID</dt><dd>${shop}</dd><dt>Role</dt><dd>Ops</dd></dl>`,
      [`shop = ${shop}/Ops`],
    ],
  ])('%s', (_, text, roles) => {
    expect(toldOf(text)).toMatchObject({ roles, leftOut: [] });
  });

  it('of two accounts above one role give none', () => {
    expect(toldOf(lines('Account ID', shop, bank, 'Role', 'Ops'))).toMatchObject({ roles: [], accounts: [shop, bank] });
  });

  it.each([lines('Role', 'Ops'), lines('Account', 'shop', 'Role', 'Ops'), lines('Phone', shop, 'Role', 'Ops')])(
    'are none without an account: %j',
    (text) => {
      expect(toldOf(text).roles).toEqual([]);
    },
  );
});

it('never gives a role the account of another card, whatever a card lacks', () => {
  const card = fc.record({ has: fc.subarray(['Account name', 'Account ID', 'Role']), bad: fc.boolean() });
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 5 }), (cards) => {
      const text = cards
        .map(({ has, bad }, index) => {
          const id = `${100_000_000_001 + index}`;
          const values: Record<string, string> = {
            'Account name': `n${id}`,
            'Account ID': bad ? '1234' : id,
            Role: `R${id}`,
          };
          return has.map((label) => `${label}\n${values[label]}\n`).join('');
        })
        .join('\n');
      for (const role of toldOf(text).roles) {
        const [, account, roleName] = /(\d+)\/R(\d+)$/.exec(role) ?? [];
        // A card that lacks its account's label cannot be told from more roles of the card above.
        const isWhole = cards.every(({ has }) => has.includes('Account ID'));
        if (isWhole) expect(account).toBe(roleName);
      }
    }),
  );
});

describe('labels without a colon', () => {
  it.each([
    `계정 ${shop}\n권한 Admin`,
    `계정 ${shop}\n역할명 Admin`,
    `계정 ${shop} 권한 Admin`,
    `계정ID ${shop}, 역할명 Admin`,
    `계정 ${shop}\n역할 Admin 로 들어오세요`,
    `권한: Admin\n계정: ${shop}`,
    `Account ${shop} Role Admin`,
    `Account ID ${shop}\nRole name Admin`,
  ])('%j', (text) => {
    expect(toldOf(text).roles).toEqual([`${shop}-Admin = ${shop}/Admin`]);
  });

  it('of permissions say nothing where another label says the role', () => {
    expect(toldOf(`계정: ${shop}\n역할: Ops\n권한: ReadOnlyAccess`).roles).toEqual([`${shop}-Ops = ${shop}/Ops`]);
  });
});

describe('roles below a title', () => {
  const of = (account: string, role: string) => `- Account: ${account}\n- Role: ${role}\n`;
  it.each<[string, string, string[]]>([
    ['each its own', `### shop\n${of(shop, 'Ops')}\n### bank\n${of(bank, 'Look')}`, ['shop', 'bank']],
    [
      'several',
      `# AWS\n\n### shop\n${of(shop, 'Admin')}- Role: ReadOnly\n\n### bank\n${of(bank, 'Look')}`,
      ['shop-Admin', 'shop-ReadOnly', 'bank'],
    ],
    [
      'of HTML',
      `<h3>shop</h3><ul><li>Account: ${shop}</li><li>Role: Ops</li></ul><h3>bank</h3><ul><li>Account: ${bank}</li><li>Role: Look</li></ul>`,
      ['shop', 'bank'],
    ],
    ['alone', `## shop\n${of(shop, 'Ops')}`, ['shop']],
    ['one over several accounts', `## Team\n${of(shop, 'Ops')}\n${of(bank, 'Look')}`, [`${shop}-Ops`, `${bank}-Look`]],
    ['about access', `## How to get in\n${of(shop, 'Ops')}`, [`${shop}-Ops`]],
    ['that announces', `Here you go:\n${of(shop, 'Ops')}`, [`${shop}-Ops`]],
  ])('%s', (_, text, names) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[0])).toEqual(names);
  });
});
