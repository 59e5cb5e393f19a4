import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { type ShareTextId, shareTextIds, shareTexts } from '@/core/export/share-texts.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { ShareableRole } from '@/core/share/shared-role.ts';
import { anyRoles, role } from './roles.ts';

const headings = { name: 'Name', account: 'Account', role: 'Role', organization: 'Organization' };
const textsOf = (...roles: ShareableRole[]) => shareTexts(roles, { headings });
const textOf = (id: ShareTextId, ...roles: ShareableRole[]) => textsOf(...roles).find((one) => one.id === id);

const readFrom = (text = '') => {
  const found = recognize(text);
  return readConfig('text' in found ? found.text : '').roles;
};
const identities = (roles: readonly ShareableRole[]) =>
  roles.map(({ kind, account, roleName }) => `${kind} ${account} ${roleName}`).sort();

const shop = role('shop', { account: '000011112222' });
const lab = role('lab', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', organization: 'Labs' });
const company = role('own', { kind: 'identity-center', startUrl: 'https://sso.acme.example/', organization: 'Labs' });
const shopLink = 'https://signin.aws.amazon.com/switchrole?account=000011112222&roleName=Ops&displayName=shop';
const labLink = 'https://acme.awsapps.com/start/#/console?account_id=111122223333&role_name=Ops';

describe('shareTexts', () => {
  it('makes no text before it is asked for', () => {
    const made = textsOf(role('shop')).filter((text) => !Object.getOwnPropertyDescriptor(text, 'plain')?.get);
    expect(made).toEqual([]);
  });

  it('has every form', () => {
    expect(textsOf(shop, lab).map(({ id }) => id)).toEqual(shareTextIds);
  });

  it.each<[ShareTextId, string]>([
    ['links', `${shopLink}\n${labLink}\n`],
    [
      'list',
      `shop (0000-1111-2222 / Ops) ${shopLink}\nlab (1111-2222-3333 / Ops) ${labLink}\nown (1111-2222-3333 / Ops)\n`,
    ],
    [
      'table',
      'Name\tAccount\tRole\tOrganization\nshop\t0000-1111-2222\tOps\tAcme\nlab\t1111-2222-3333\tOps\tLabs\nown\t1111-2222-3333\tOps\tLabs\n',
    ],
    [
      'markdown-list',
      `- [shop](${shopLink}) (0000-1111-2222 / Ops)\n- [lab](${labLink}) (1111-2222-3333 / Ops)\n- own (1111-2222-3333 / Ops)\n`,
    ],
    [
      'markdown-table',
      `| Name | Account | Role | Organization |\n| --- | --- | --- | --- |\n| [shop](${shopLink}) | 0000-1111-2222 | Ops | Acme |\n| [lab](${labLink}) | 1111-2222-3333 | Ops | Labs |\n| own | 1111-2222-3333 | Ops | Labs |\n`,
    ],
  ])('says it as %s', (id, plain) => {
    expect(textOf(id, shop, lab, company)?.plain).toBe(plain);
  });

  it('marks up lists by organization, and tables', () => {
    const link = shopLink.replaceAll('&', '&#38;');
    expect(textOf('list', shop)?.html).toBe(
      `<p><b><bdi>Acme</bdi></b></p><ul><li><a href="${link}"><bdi>shop</bdi></a> (<bdi>0000-1111-2222</bdi> / <bdi>Ops</bdi>)</li></ul>`,
    );
    expect(textOf('table', company)?.html).toContain('<tr><td><bdi>own</bdi></td><td><bdi>1111-2222-3333</bdi></td>');
  });

  it('has no one link where it would be too long', () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      role(`team-${(n * 7919) % 997}`, { account: String(10 ** 11 + ((n * 2_654_435_761) % 10 ** 11)) }),
    );
    expect(textsOf(...many).map(({ id }) => id)).toEqual(shareTextIds.slice(1));
    expect(textsOf()).toEqual([]);
  });

  it.each<ShareTextId>(['one-link', 'links', 'list', 'markdown-list', 'markdown-table', 'csv', 'config'])(
    'is read again as the same roles: %s',
    (id) => {
      fc.assert(
        fc.property(anyRoles, (roles) => {
          fc.pre(roles.length > 0);
          expect(identities(readFrom(textOf(id, ...roles)?.plain))).toEqual(identities(roles));
        }),
      );
    },
  );

  it('is read again as the same roles: table', () => {
    const roles = Array.from({ length: 9 }, (_, n) =>
      role(`shop ${n}`, { account: `00001111000${n}`, roleName: `a/Ops${n}` }),
    );
    const { plain, html = '' } = textOf('table', ...roles) ?? { plain: '' };
    expect(identities(readFrom(plain))).toEqual(identities(roles));
    expect(identities(readFrom(html))).toEqual(identities(roles));
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[x](https://evil.example)',
    '| a |',
    '`x`',
    '=HYPERLINK("x")',
    'a\u202eb',
    '" onclick="x',
  ])('keeps a name a name: %s', (name) => {
    const roles = [role(name, { organization: name })];
    for (const { plain, html = '' } of shareTexts(roles, { headings })) {
      expect(html).not.toMatch(/<img|onerror=(?!alert\(1\)&#62;)|" on/);
      expect(
        html.replace(
          /<\/?(?:p|b|ul|li|bdi|table|thead|tbody|tr|t[dh]|a(?: href="https:\/\/signin\.aws\.amazon\.com\/[^"<>]*")?)>/g,
          '',
        ),
      ).not.toMatch(/[<>"]/);
      expect(`${plain}\n`).not.toMatch(/(?:^|\t)=/m);
    }
    for (const id of ['markdown-list', 'markdown-table'] as const) {
      const made = new MarkdownIt({ html: true }).render(textOf(id, ...roles)?.plain ?? '');
      expect(made).not.toMatch(/<img|evil\.example"|<code/);
      expect(made.match(/<a /g)).toHaveLength(1);
    }
  });

  it('tells two roles of one name apart in a config', () => {
    const config = textOf('config', shop, role('shop'))?.plain ?? '';
    expect(readConfig(config).roles.map(({ profile, account }) => [profile, account])).toEqual([
      ['shop', '000011112222'],
      ['shop 2', '111122223333'],
    ]);
  });
});
