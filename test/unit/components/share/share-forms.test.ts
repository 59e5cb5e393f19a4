import { describe, expect, it } from 'vitest';
import { shareForms } from '@/components/share/share-forms.ts';
import { readBundle } from '@/core/share/bundle.ts';
import { role } from '../../core/export/roles.ts';

const headings = { name: 'Name', account: 'Account', role: 'Role', organization: 'Organization' };
const base = { headings, page: undefined, last: undefined };
const shop = role('shop', { sourceProfile: 'login' });
const many = Array.from({ length: 5000 }, (_, n) =>
  role(`team-${(n * 7919) % 997}`, { account: String(10 ** 11 + ((n * 2_654_435_761) % 10 ** 11)) }),
);
const idsOf = (...of: Parameters<typeof shareForms>) => shareForms(...of).forms.map(({ id }) => id);

describe('shareForms', () => {
  it('has one link first, and last time’s form before it', () => {
    const usual = [
      'one-link',
      'links',
      'list',
      'table',
      'markdown-list',
      'markdown-table',
      'csv',
      'config',
      'team-page',
    ];
    expect(idsOf([shop], base)).toEqual(usual);
    expect(idsOf([shop], { ...base, last: 'csv' })).toEqual(['csv', ...usual.filter((id) => id !== 'csv')]);
    expect(idsOf([shop], { ...base, last: 'gone' })).toEqual(usual);
  });

  it('has a file of config text where they are too many for one link', () => {
    const { forms } = shareForms(many, base);
    expect(forms[0]).toEqual({ id: 'file', plain: forms.find(({ id }) => id === 'config')?.plain });
    expect(forms.map(({ id }) => id)).not.toContain('one-link');
  });

  it('has the page in the role beside its link, and says what it holds', async () => {
    const landing = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';
    const { forms } = shareForms([shop], { ...base, page: { ...shop, landing } });
    const form = forms[1];
    expect(form).toMatchObject({ id: 'page-link', holds: [{ profile: 'shop', landing }] });
    expect((await readBundle(form?.plain ?? '')).roles).toEqual(form?.holds);
  });

  it('has a page for a team with the text in it, and without the pages that roles land on', () => {
    const landing = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';
    const { forms } = shareForms([{ ...shop, landing }], base);
    const { sourceProfile: _, ...sent } = shop;
    expect(forms.at(-1)).toEqual({
      id: 'team-page',
      plain: forms.find(({ id }) => id === 'config')?.plain,
      holds: [sent],
    });
  });

  it('has no source profile unless asked', () => {
    const texts = (withSources: boolean) => JSON.stringify(shareForms([shop], { ...base, withSources }));
    expect(texts(false)).not.toContain('login');
    expect(texts(true)).toContain('login');
  });

  it('has nothing of roles that cannot be sent, and says why', () => {
    expect(shareForms([role('bad', { account: '12' })], base)).toEqual({
      roles: [],
      problems: [expect.objectContaining({ code: 'bad-account' })],
      forms: [],
    });
  });

  it('has no links where no role has one', () => {
    const company = role('own', { kind: 'identity-center', startUrl: 'https://sso.acme.example/' });
    expect(idsOf([company], base)).not.toContain('links');
  });
});
