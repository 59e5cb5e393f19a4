import { describe, expect, it } from 'vitest';
import { shortlyTold } from './told.ts';

const arn = 'arn:aws:iam::111122223333:role/Look';

describe('what stands before an ARN and is no name', () => {
  it.each([
    '[0] ',
    '? Choose a role: ',
    'Click here to switch: ',
    '여기를 클릭: ',
    '이동: ',
    '🔗 ',
    'More: ',
    'needs MFA: ',
    '~ assume_role_arn = ',
    'eks.amazonaws.com/role-arn: ',
    "alias shop='assume-role ",
  ])('%j', (before) => expect(shortlyTold(`${before}${arn}`).roles).toEqual(['111122223333-Look = 111122223333/Look']));

  it.each(['[shop]: ', 'shop 2: ', '#shop '])('but %j is one', (before) =>
    expect(shortlyTold(`${before}${arn}`).roles?.[0]).toMatch(/^shop/),
  );
});

it('a block beside that of a role says nothing of it', () => {
  const text = `connection "aws_shop" {\n  profile = "shop"\n}\nconnection "aws_data" {\n  role_arn = "${arn}"\n}\n`;
  expect(shortlyTold(text)).toEqual({ roles: ['aws_data = 111122223333/Look'] });
  expect(shortlyTold(text.replaceAll('connection', 'thing')).roles).toEqual(['111122223333-Look = 111122223333/Look']);
});

describe('what is no name of an account', () => {
  it.each(['My account is 111122223333', 'export 111122223333', '# 111122223333', 'role is 111122223333'])(
    '%s',
    (text) => expect(shortlyTold(`${text}\nAccount ID: 444455556666`).accounts?.[0]).toBe('111122223333'),
  );
});
