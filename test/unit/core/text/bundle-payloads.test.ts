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

  it('finds several', () => {
    expect(findPayloads(`${link}\n${link} and ${link}`)).toHaveLength(3);
  });

  it('finds none in other texts', () => {
    expect(findPayloads('rolecall is a tool. rolecall=yes, rolecall = 1.5')).toEqual([]);
  });
});
