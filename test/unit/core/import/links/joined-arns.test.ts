import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const [shop, pay] = ['arn:aws:iam::111122223333:role/Look', 'arn:aws:iam::444455556666:role/Ops'];
const provider = 'arn:aws:iam::111122223333:saml-provider/idp';
const roles = ['111122223333-Look = 111122223333/Look'];

describe('ARNs with a comma between', () => {
  it.each([
    ['a role and its provider', `${shop},${provider}`],
    ['a provider and its role', `${provider},${shop}`],
    ['in JSON', JSON.stringify({ appRoles: [{ value: `${shop},${provider}` }] })],
    ['in a cell', `| Name | Value |\n|--|--|\n| 111122223333-Look | ${shop},${provider} |\n`],
  ])('%s', (_, text) => expect(shortlyTold(text)).toEqual({ roles }));

  it.each([
    ['two roles', `${shop},${pay}`],
    ['in JSON', JSON.stringify([`${shop},${pay}`])],
  ])('%s', (_, text) => expect(shortlyTold(text).roles).toEqual([...roles, '444455556666-Ops = 444455556666/Ops']));

  it('each with its name', () =>
    expect(shortlyTold(`shop=${shop},pay=${pay}`).roles).toEqual([
      'shop = 111122223333/Look',
      'pay = 444455556666/Ops',
    ]));

  it('a name may have a comma in it', () =>
    expect(shortlyTold(`${shop},Ops`).roles).toEqual(['111122223333-Look,Ops = 111122223333/Look,Ops']));
});
