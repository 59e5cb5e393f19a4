import { describe, expect, it } from 'vitest';
import { writeBundle } from '@/core/share/bundle.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const bundle = await writeBundle(
  Array.from({ length: 30 }, (_, n) => role(`p${n}`, { account: String(111122223333 + n * 917) })),
);
const link = `https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops#rolecall=${bundle}`;
const wrapped = (text: string, by: string) => text.replace(/(.{76})/g, `$1${by}`);
const proofpoint = (text: string) =>
  text.replace(/[^A-Za-z0-9./]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('/', '_');

describe('findPayloads', () => {
  const cases: [string, string][] = [
    ['in a link', link],
    ['in a sentence', `See ${link}, please.`],
    ['in Slack’s markup', `<${link}|twelve roles>`],
    ['in Markdown', `[twelve roles](${link})`],
    ['percent-encoded', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05`],
    ['percent-encoded twice', `https://a.example/?q=${encodeURIComponent(encodeURIComponent(link))}&x=1`],
    ['behind a checker of links', `https://urldefense.com/v3/__${link}__;Iw!!abc`],
    ['behind an older checker of links', `https://urldefense.proofpoint.com/v2/url?u=${proofpoint(link)}&d=DwMF`],
    ['broken into lines', wrapped(link, '\n')],
    ['broken into lines of an answer', wrapped(link, '\r\n> > ')],
    ['broken into lines by a mail’s encoding', wrapped(link.replaceAll('=', '=3D'), '=\n')],
    ['alone', `rolecall=${bundle}`],
    ['broken by blanks', wrapped(link, ' ')],
    ['broken by blanks that do not break a line', wrapped(link, '\u00a0')],
    ['without its name', bundle],
    ['without its name, behind a #', `#${bundle}`],
    ['without its name, broken into lines', wrapped(bundle, '\n')],
    ['in the address of a team’s page', `https://wiki.example.com/team.html#${bundle}`],
    ['in the address of a team’s page, broken by blanks', wrapped(`https://wiki.example.com/team.html#${bundle}`, ' ')],
    [
      'in the address of a team’s page, behind a checker of links',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://wiki.example.com/team.html#${bundle}`)}&data=05`,
    ],
  ];
  it.each(cases)('finds it %s', (_, text) => {
    expect(findPayloads(`Hello,\n\n${text}\nRegards\n`).map(({ payload }) => payload)).toEqual([bundle]);
  });

  it.each(cases)('says where it ends %s', (_, text) => {
    const [found] = findPayloads(`${text}`);
    const rest = text.slice(found?.end);
    expect(bundle.slice(-3).endsWith(text.slice(0, found?.end).slice(-1))).toBe(true);
    expect(rest).not.toContain(bundle.slice(-4));
  });

  it('takes no next line for a part of one that was cut', () => {
    const text = `${link.slice(0, 300)}\nRegards\n`;
    expect(findPayloads(text).map(({ payload }) => payload)).toEqual([link.slice(link.indexOf('1.', 60), 300)]);
  });

  it.each([
    ['by itself', bundle.slice(0, -30)],
    ['in the address of a team’s page', `https://wiki.example.com/team.html#${bundle.slice(0, -30)}`],
  ])('takes one without its name %s for one that was cut, if there is nothing else', (_, text) => {
    expect(findPayloads(`${text}\n`)).toMatchObject([
      { payload: bundle.slice(0, -30), isWhole: false, isBare: true, end: text.length },
    ]);
    expect(findPayloads(`See ${text}.`)).toEqual([]);
  });

  it('finds several', () => {
    expect(findPayloads(`${link}\n${link} and ${link}`)).toHaveLength(3);
  });

  it('finds none in other texts', () => {
    expect(findPayloads('rolecall is a tool. rolecall=yes, rolecall = 1.5')).toEqual([]);
    expect(findPayloads('1.5, 1.2.3, 1.a-heading-of-a-wiki, #1.another-heading-of-a-wiki-page')).toEqual([]);
  });

  it('tries no more than so many that may be one, however many there are', () => {
    const text = `${'1.abcdefghijklmnopqrstuvwxyz '.repeat(40_000)}`;
    expect(findPayloads(text)).toEqual([]);
  });
});
