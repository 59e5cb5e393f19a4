import { expect, it } from 'vitest';
import { formatAccount } from '@/core/aws/format-account.ts';

it.each([
  ['012345678901', '0123-4567-8901'],
  ['my-alias', 'my-alias'],
  ['12345', '12345'],
  ['', ''],
])('shows %j as %j', (account, shown) => {
  expect(formatAccount(account)).toBe(shown);
});
