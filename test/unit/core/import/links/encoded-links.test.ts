import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { withDecodedLinks } from '@/core/import/links/encoded-links.ts';
import { recognize } from '@/core/import/recognize.ts';

const link =
  'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=ops%2FAdmin&displayName=acme%20prod';
const shortcut = 'https://acme.awsapps.com/start/#/console?account_id=111122223333&role_name=Ops';
const coded = encodeURIComponent;
const fromQuestion = (by: (text: string) => string) => link.replace(/\?.*/, by);

describe('withDecodedLinks', () => {
  it.each([
    ['encoded', coded(link), link],
    ['encoded twice', coded(coded(link)), link],
    ['encoded in a sentence', `See ${coded(link)} now`, `See ${link} now`],
    ['of a portal, encoded', coded(shortcut), shortcut],
    ['encoded from its question mark on', fromQuestion(coded), link],
    ['encoded from its question mark on, twice', fromQuestion((text) => coded(coded(text))), link],
    ['whose parameters were encoded once more', link.replaceAll('%', '%25'), link],
  ])('gives back a link %s', (_, text, plain) => {
    expect(withDecodedLinks(text)).toBe(plain);
    expect(withDecodedLinks(`a\n(${text})\nb`)).toBe(`a\n(${plain})\nb`);
  });

  it.each([
    ['a link', link],
    ['a link within another', `https://eu.safelinks.protection.outlook.com/?url=${coded(link)}&data=05`],
    ['a name with a percent sign beside others', `${link}%2520`],
    ['what decodes to nothing', 'https%3A%2F%2Fa.example%2F%E0%A4%A'],
    ['what would have other lines', coded('https://a.example/ b\nc').replace('%20', '%0A')],
  ])('leaves %s', (_, text) => {
    expect(withDecodedLinks(text)).toBe(text);
  });
});

it.each([coded(link), coded(coded(link)), fromQuestion(coded), link.replaceAll('%', '%25')])(
  'an import reads the role of %s',
  (text) => {
    const found = recognize(text);
    expect('made' in found ? readConfig(found.text).roles : []).toMatchObject([
      { profile: 'acme prod', account: '111122223333', roleName: 'ops/Admin' },
    ]);
  },
);
