import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';

const roles = 'prod:\n  account: "123456789012"\n  roles:\n    - Admin\n';
const texts = (text: string) => JSON.stringify(recognize(text));

it('reads what stands behind many blank lines', () => {
  expect(texts(`team:\n${'\n'.repeat(200)}  account: "123456789012"\n  role: Admin\n`)).toContain('123456789012');
});

it('is not held up by a text of references', () => {
  const bomb = `a: &a [x]\nb:\n${'  - *a\n'.repeat(2000)}`;
  expect(() => recognize(`${roles}${bomb}`)).not.toThrow();
});

it('reads a text with a few references', () => {
  expect(texts(`base: &base\n  role: Admin\nprod:\n  <<: *base\n  account: "123456789012"\n`)).toContain(
    '123456789012',
  );
});

describe('merge keys', () => {
  const profiles = (text: string) => {
    const found = recognize(text);
    return 'text' in found
      ? readConfig(found.text).roles.map(({ profile, account, roleName, region }) => [
          profile,
          account,
          roleName,
          region,
        ])
      : found;
  };
  const dev = '  role_arn: arn:aws:iam::200000000002:role/Developer\n  region: us-east-1\n';

  it.each([
    [
      'what the map under an anchor has not itself',
      `acme-dev: &dev\n${dev}acme-prod:\n  <<: *dev\n  role_arn: arn:aws:iam::200000000004:role/Developer\n`,
    ],
    [
      'a comment behind the anchor',
      `acme-dev: &dev # the first\n${dev}acme-prod:\n  <<: *dev\n  role_arn: arn:aws:iam::200000000004:role/Developer\n`,
    ],
    [
      'several anchors',
      `one: &one\n  region: us-east-1\ntwo: &two\n  role_name: Developer\nroles:\n  - <<: [*one, *two]\n    name: acme-dev\n    account_id: "200000000002"\n  - name: acme-prod\n    account_id: "200000000004"\n    <<: [*two, *one]\n`,
    ],
  ])('take %s', (_, text) => {
    expect(profiles(text)).toEqual([
      ['acme-dev', '200000000002', 'Developer', 'us-east-1'],
      ['acme-prod', '200000000004', 'Developer', 'us-east-1'],
    ]);
  });

  it('name one anchor for each of many accounts', () => {
    const accounts = Array.from({ length: 400 }, (_, n) => [`acme-${n}`, String(200_000_001_000 + n)]);
    const entries = accounts.map(([name, id]) => `  - <<: *base\n    name: ${name}\n    account_id: "${id}"\n`);
    const text = `base: &base\n  role_name: Admin\nroles:\n${entries.join('')}`;
    expect(profiles(text)).toEqual(accounts.map(([name, id]) => [name, id, 'Admin', undefined]));
  });

  const chain = (length: number, link: (before: number) => string) =>
    Array.from({ length }, (_, n) => `a${n + 1}: &a${n + 1}\n  <<: ${link(n)}\n  k${n}: v\n`).join('');

  it.each([
    ['a long chain', `a0: &a0\n  x: y\n${chain(2000, (n) => `*a${n}`)}`],
    [
      'a chain whose end is named often',
      `a0: &a0\n  x: y\n${chain(48, (n) => `*a${n}`)}${'- <<: *a48\n'.repeat(2900)}`,
    ],
    ['each the one before it twice', `a0: &a0\n  x: y\n${chain(48, (n) => `[*a${n}, *a${n}]`)}`],
    [
      'lists of lists',
      `a0: &a0 [x, x]\n${Array.from({ length: 48 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`,
    ],
    [
      'a map of many keys',
      `a0: &a0\n${Array.from({ length: 9000 }, (_, n) => `  x${n}: y\n`).join('')}${'b:\n  <<: *a0\n'.repeat(2900)}`,
    ],
    ['themselves', 'a: &a\n  <<: *a\n  x: y\nb: &b [*b]\n'],
  ])('that come to more than a text by hand, by %s, end', (_, bomb) => {
    expect(() => recognize(`${roles}${bomb}`)).not.toThrow();
  });
});
