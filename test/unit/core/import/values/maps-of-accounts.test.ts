import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold } from '../told.ts';

const [shop, other] = ['111122223333', '444455556666'];
const words =
  'data items list result results value default config env environment target session provider profile profiles portal user region name role roles team group org';

describe('names with an account’s number each, whatever words they are', () => {
  const told = (name: string) => ({ accounts: [`${shop} shop`, `${other} ${name}`] });
  it.each(words.split(' '))('%s', (name) => {
    expect(shortlyTold(JSON.stringify({ shop, [name]: other }))).toEqual(told(name));
    expect(shortlyTold(`accounts:\n  shop: "${shop}"\n  ${name}: "${other}"\n`)).toEqual(told(name));
    expect(shortlyTold(`account_ids = {\n  shop = "${shop}"\n  ${name} = "${other}"\n}\n`)).toEqual(told(name));
  });

  it('keys of numbers are no names, and none of their numbers is a role', () => {
    const accounts = { accounts: [shop] };
    expect(shortlyTold(JSON.stringify({ account: shop, ownerId: other }))).toEqual(accounts);
    expect(shortlyTold(JSON.stringify({ account: shop, role: other })).roles).toBeUndefined();
    expect(shortlyTold(JSON.stringify({ shop, data: '777788889999', account: other })).accounts).toHaveLength(3);
  });
});

describe('names with a role’s ARN each', () => {
  it.each(['data', 'env', 'team', 'region', 'portal'])('%s', (name) => {
    const text = JSON.stringify({ shop: `arn:aws:iam::${shop}:role/Look`, [name]: `arn:aws:iam::${other}:role/Look` });
    expect(shortlyTold(text).roles).toEqual([`shop = ${shop}/Look`, `${name} = ${other}/Look`]);
  });

  it('keys of settings are none', () => {
    const text = JSON.stringify({ role_arn: `arn:aws:iam::${shop}:role/A`, role: `arn:aws:iam::${other}:role/B` });
    expect(shortlyTold(text).roles).toEqual([`${shop}-A = ${shop}/A`, `${other}-B = ${other}/B`]);
  });
});

it('saml2aws’ own `aws_profile` is no header of another profile', () => {
  const text = `[default]\nprovider = Okta\naws_profile = saml\nrole_arn = arn:aws:iam::${shop}:role/Look\n`;
  expect(shortlyTold(text)).toEqual({ roles: [`default = ${shop}/Look`] });
  expect(recognize(text)).toMatchObject({ kind: 'config' });
});
