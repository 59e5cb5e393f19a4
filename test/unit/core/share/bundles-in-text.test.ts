import { describe, expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { bundlesInText } from '@/core/share/bundles-in-text.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const one = role('one', { account: '000000000001' });
const two = role('two', { account: '000000000002' });
const three = role('three', { account: '000000000003', line: 3 });
const linkOf = (...roles: (typeof one)[]) => bundleLink(roles).link ?? '';

describe('bundlesInText', () => {
  it('makes one of several, and each role once', () => {
    const text = `First ${linkOf(one, two)} and ${linkOf(two, three)}, then ${linkOf(one, two)}.`;
    expect(bundlesInText(text)).toEqual({
      roles: [one, { ...two, line: 2 }, three],
      problems: [],
      count: 2,
      rest: 'First  and , then .',
    });
  });

  it.each([
    ['Slack’s markup', `a <${linkOf(one)}|one> b`, 'a <|one> b'],
    ['Markdown', `a [one](${linkOf(one)}) b`, 'a [one]() b'],
    [
      'a checked link',
      `a https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(linkOf(one))}&data=05 b`,
      'a &data=05 b',
    ],
    ['a link broken into lines', `a\n${linkOf(one).replace(/(.{50})/g, '$1\n> ')}\nb`, 'a\n\nb'],
    ['a link below another', `https://a.example/\n${linkOf(one)}\nb`, 'https://a.example/\n\nb'],
  ])('takes %s out of the text', (_, text, rest) => {
    expect(bundlesInText(text)).toMatchObject({ roles: [one], rest });
  });

  it('leaves a link that says nothing more, and says what is wrong with it', () => {
    const damaged = linkOf(one).replace(/.{8}$/, '00000000');
    expect(bundlesInText(damaged)).toEqual({ roles: [], problems: [{ code: 'damaged' }], count: 1, rest: damaged });
  });

  it('finds none in other texts', () => {
    expect(bundlesInText('https://signin.aws.amazon.com/switchrole?account=000000000001&roleName=Ops')).toBeUndefined();
  });

  it('says that there are more links than it reads, and not where there are just so many', () => {
    const links = Array.from({ length: 101 }, (_, n) => linkOf(role(`r${n}`, { account: String(300000000000 + n) })));
    const { roles, problems } = bundlesInText(links.join('\n')) ?? {};
    expect(roles).toHaveLength(100);
    expect(problems).toEqual([{ code: 'too-many-links' }]);
    expect(bundlesInText(links.slice(0, 100).join('\n'))?.problems).toEqual([]);
  });

  it.each([
    ['a zero-width space', (link: string) => link.replace(/1\.(.{9})/, '1.$1\u200b')],
    ['a soft hyphen', (link: string) => link.replace(/1\.(.{9})/, '1.$1\u00ad')],
    ['a byte order mark', (link: string) => link.replace(/1\.(.{9})/, '1.$1\ufeff')],
    ['Markdown’s backslashes', (link: string) => link.replace(/(#.*)/, (all) => all.replace(/[_-]/g, '\\$&'))],
    ['a zero-width space within its name', (link: string) => link.replace('rolecall', 'role\u200bcall')],
    ['a zero-width space behind its name', (link: string) => link.replace('rolecall=', 'rolecall=\u200b')],
    ['a soft hyphen behind the version', (link: string) => link.replace('=1.', '=1\u00ad.')],
    ['a blank within its name', (link: string) => link.replace('rolecall', 'rolec all')],
    ['a blank behind its name', (link: string) => link.replace('rolecall=', 'rolecall= ')],
  ])('reads a link that a program put %s into, and keeps the rest', (_, put) => {
    const text = `مى\u200cخواهم ${put(linkOf(one, two))} b`;
    expect(bundlesInText(text)).toMatchObject({
      roles: [one, { ...two, line: 2 }],
      problems: [],
      rest: 'مى\u200cخواهم  b',
    });
  });

  it('does not call a link cut off of which all roles are here', () => {
    const roles = Array.from({ length: 12 }, (_, n) => role(`team-${n}`, { account: String(400000000000 + n) }));
    const link = linkOf(...roles);
    expect(bundlesInText(link.slice(0, -3))).toMatchObject({ roles: { length: 12 }, problems: [] });
    expect(bundlesInText(link.slice(0, -60))?.problems).toMatchObject([{ code: 'cut' }]);
  });
});
