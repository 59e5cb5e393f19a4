import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { recognize } from '@/core/import/recognize.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const shop = role('shop', { account: '000011112222', region: 'eu-west-1', color: 'ff0000' });
const lab = role('연구실', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', roleName: 'Admin' });
const many = Array.from({ length: 40 }, (_, n) =>
  role(`team-${n}`, {
    account: String(10 ** 11 + ((n * 2_654_435_761) % 10 ** 11)),
    organization: n % 2 ? 'Acme' : 'Globex',
  }),
);
const link = (...roles: Role[]) => bundleLink(roles).link ?? '';
const readFrom = (text: string) => {
  const found = recognize(text);
  return 'made' in found ? readConfig(found.text).roles.map((one) => ({ ...one, line: 1 })) : [];
};

describe('a link of many roles in a text', () => {
  const wrapped = (by: string) => link(...many).replace(/(.{76})/g, `$1${by}`);
  it.each([
    ['alone', link(...many)],
    ['in a sentence', `Hi, please import ${link(...many)}. Thanks!`],
    ['in Slack’s markup', `<${link(...many)}|our roles>`],
    [
      'behind a checker of links',
      `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(link(...many))}&data=05%7C`,
    ],
    ['broken into lines', `Hi,\n\n${wrapped('\n')}\n\nRegards\n`],
    ['in an answer', `> Hi,\n>\n> ${wrapped('\n> ')}\n> Regards\n`],
    ['twice', `${link(...many)}\n${link(...many)}`],
  ])('is read %s', (_, text) => {
    expect(readFrom(text)).toEqual(many);
    expect(recognize(text)).toMatchObject({ kind: 'links', made: 40, shared: { problems: [], count: 1 } });
    // What waits for a review was cleaned before.
    expect(readFrom(withoutSecrets(text).text)).toEqual(many);
  });

  it('comes together with other roles, each once', () => {
    const other = 'arn:aws:iam::333344445555:role/Other';
    const text = `${link(shop, lab)}\n\n${link(shop).split('#')[0]}\n${other}\n`;
    expect(readFrom(text)).toMatchObject([shop, lab, { account: '333344445555', roleName: 'Other' }]);
    expect(recognize(text)).toMatchObject({ kind: 'found', made: 3 });
  });

  it('comes behind a config, which stays as it is', () => {
    const config = '[profile mine]\nrole_arn = arn:aws:iam::333344445555:role/Mine\n# from Kim:\n';
    const found = recognize(`${config}# ${link(shop, lab)}\n`);
    expect(found).toMatchObject({ kind: 'config', made: 2 });
    expect(readFrom(`${config}# ${link(shop, lab)}\n`)).toMatchObject([{ profile: 'mine' }, shop, lab]);
  });

  it.each([
    ['a config', '[profile mine]\nrole_arn = arn:aws:iam::333344445555:role/Mine\n'],
    ['an ARN', 'arn:aws:iam::333344445555:role/Mine\n'],
  ])('keeps apart from its roles those that %s beside it has', (_, beside) => {
    const { shared } = recognize(`${link(shop, lab)}\n\n${beside}`);
    expect(shared?.roles).toHaveLength(2);
    expect(shared?.others).toMatchObject([{ account: '333344445555', roleName: 'Mine' }]);
  });

  it('has those of the links beyond the bound among the others, for the alarms to look at', () => {
    const links = Array.from({ length: 103 }, (_, n) => link(role(`r${n}`, { account: String(300000000000 + n) })));
    const { shared } = recognize(links.join('\n'));
    expect(shared?.roles).toHaveLength(100);
    expect(shared?.others?.map(({ account }) => account)).toEqual(['300000000100', '300000000101', '300000000102']);
  });

  it('has no others where it is alone', () => {
    expect(recognize(link(shop, lab)).shared).not.toHaveProperty('others');
  });

  it('names two roles apart that their sender calls the same', () => {
    const other = { ...shop, account: '000011113333' };
    expect(readFrom(link(shop, other))).toHaveLength(2);
  });

  it('gives the page that it is about', () => {
    const landing = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
    const text = bundleLink([{ ...shop, landing }]).link ?? '';
    expect(recognize(text).shared?.roles).toEqual([{ ...shop, landing }]);
  });

  it('says what is wrong with it, and keeps what it can', () => {
    const cut = link(...many).slice(0, 450);
    const found = recognize(cut);
    expect(found).toMatchObject({ kind: 'links', shared: { problems: [{ code: 'cut' }] } });
    expect(readFrom(cut)).toEqual(many.slice(0, found.shared?.roles.length));
    const damaged = link(...many).replace(/.{8}$/, '00000000');
    expect(recognize(damaged)).toMatchObject({
      kind: 'links',
      made: 1,
      shared: { roles: [], problems: [{ code: 'damaged' }] },
    });
    expect(readFrom(damaged)).toMatchObject([{ account: many[0]?.account, roleName: 'Ops' }]);
    expect(recognize('https://signin.aws.amazon.com/switchrole#rolecall=2.abc')).toMatchObject({
      kind: 'unusable',
      shared: { problems: [{ code: 'too-new' }] },
    });
  });
});
