import { describe, expect, it } from 'vitest';
import { switchRoleLinkToConfig } from '@/core/import/links/link-to-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { toldOf } from '@/test/unit/core/import/told.ts';

const aws = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops';
const encoded = encodeURIComponent(aws);
const ops = ['111122223333-Ops = 111122223333/Ops'];
const notesOf = (text: string) => {
  const found = recognize(text);
  return 'notes' in found ? found.notes : undefined;
};

describe('an AWS link within another', () => {
  it.each([
    ['a company’s redirecting page', `https://go.corp.example/aws?team=web&redirect=${encoded}&x=1`],
    ['one with a parameter of any name', `https://go.corp.example/?continueTo=${encoded}`],
    ['twice encoded', `https://go.corp.example/?next=${encodeURIComponent(`https://sso.corp.example/?to=${encoded}`)}`],
    ['not encoded', `https://go.corp.example/?to=${aws}`],
    ['in its path', `https://web.archive.example/web/2026/${aws}`],
    ['Proofpoint’s', `https://urldefense.com/v3/__${aws}__;!!AbC-d_e!xyz$`],
    ['beside an account of its own', `https://go.corp.example/?account=444455556666&roleName=Other&to=${encoded}`],
  ])('is what counts: %s', (_, url) => {
    for (const text of [url, `Open ${url} please`, `Role,Link\nOps,${url}`, JSON.stringify({ url })])
      expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual(['111122223333/Ops']);
    expect(notesOf(url)).toBeUndefined();
    expect(roleInText(url)).toMatchObject({ account: '111122223333', roleName: 'Ops' });
  });

  it('is AWS’s own outer link, whatever it redirects to', () => {
    const url = `${aws}&redirect_uri=https://go.corp.example/switchrole?account=444455556666&roleName=Other`;
    expect(toldOf(url).roles[0]).toContain('111122223333/');
  });
});

describe('account and role in a link of another host', () => {
  it.each([
    ['a switch-role page', 'https://aws.corp.example/switchrole?account=111122223333&roleName=Ops'],
    ['any page', 'https://go.corp.example/aws?roleName=Ops&account=111122223333'],
    ['with hyphens and in lower case', 'https://go.corp.example/aws?account=1111-2222-3333&rolename=Ops'],
  ])('is taken, and the host is told: %s', (_, url) => {
    const host = new URL(url).host;
    expect(toldOf(url)).toEqual({ roles: ops, leftOut: [], accounts: [], sets: [] });
    expect(notesOf(`${url}\n`)).toEqual([{ code: 'other-host', host, count: 1 }]);
    const found = recognize(url);
    expect('text' in found ? found.text : '').not.toContain(host);
    expect(roleInText(url)).toMatchObject({ account: '111122223333', roleName: 'Ops' });
  });

  it('keeps what the link calls the role, and its color', () => {
    const found = recognize(`https://go.corp.example/?account=111122223333&roleName=Ops&displayName=shop&color=ff0000`);
    expect('text' in found ? found.text : '').toMatch(/\[profile shop\][^[]*color = #?ff0000/);
  });

  it.each([
    ['an alias, which may be anything there', 'https://go.corp.example/?account=acme&roleName=Ops'],
    ['no role', 'https://go.corp.example/?account=111122223333'],
    ['a role that IAM does not allow', 'https://go.corp.example/?account=111122223333&roleName=O%0Aps'],
  ])('is none: %s', (_, url) => {
    expect(toldOf(url).roles).toEqual([]);
  });

  it.each([
    'https://go.corp.example/switchrole?account=acme-shop&roleName=Ops&displayName=shop',
    'https://aws.corp.example/tools/switchrole/?roleName=Ops&account=acme-shop&displayName=shop',
  ])('is taken with an alias from a page that is called as AWS’s, and the alias is told: %s', (url) => {
    expect(toldOf(url).roles).toEqual(['shop = acme-shop/Ops']);
    expect(recognize(url)).toMatchObject({ aliases: ['acme-shop'], notes: [{ code: 'other-host', count: 1 }] });
  });

  it.each([
    'https://aws-signin.amazon.corp.example/switchrole?account=acme-shop&roleName=Ops',
    'https://go.corp.example/switchrole?account=acme.example.com&roleName=Ops',
    'https://go.corp.example/switchrole?account=0&roleName=Ops',
  ])('is told as no link of AWS’s: %s', (url) => {
    expect(toldOf(url)).toMatchObject({ roles: [], leftOut: ['bad-link 1'] });
  });

  it('is not taken from a page’s own link at one click', () => {
    expect(switchRoleLinkToConfig('https://go.corp.example/?account=111122223333&roleName=Ops')).toBeUndefined();
    expect(switchRoleLinkToConfig('https://go.corp.example/switchrole?account=acme&roleName=Ops')).toBeUndefined();
  });
});
