import { describe, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { formOf, ownChangeOf } from '@/core/catalog/own/own-change.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { cutAt } from '@/core/text/lines.ts';
import { importSelection } from '@/platform/import/page-import.ts';
import { keyId, temporaryId } from '../unit/core/secrets/made-up-secrets.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { tab } from '../unit/platform/fake-tabs.ts';
import { beside, expectTakenOut, placesOf } from './taken-out.ts';

/** Put together. */
const mixed = ['Winter', '47q'].join('');
const letters = ['sword', 'fish'].join('');
const hex = '0123456789abcdef'.repeat(2);

/** What says that it is a secret stands elsewhere than its name. */
const texts: [kind: string, text: string, secrets?: string[]][] = [
  ['a type of Terraform', `resource "x" "y" {\n  type  = "SecureString"\n  value = "${letters}"\n}`],
  ['a type of Terraform, below', `resource "x" "y" {\n  value = "${letters}"\n  type  = "SecureString"\n}`],
  ['a type of YAML', `  Type: 'SecureString'\n  Name: x\n  Value: '${letters}'`],
  ['a type of 1Password', `{"label":"x","value":"${letters}","type":"CONCEALED"}`],
  ['a type of Postman', `{"key":"x","value":"${letters}","type":"secret"}`],
  ['a type in columns', `arn:aws:ssm:eu-west-1:200000000002:parameter/x\ttext\t1\t/x\tSecureString\t${letters}\t1`],
  ['a comment behind a variable', `password = $PW # ${mixed}`],
  ['a comment behind a variable in quotes', `"password": "\${DB_PW}" # ${mixed}`],
  ['a comment behind where it lies', `token: env.TOKEN // ${mixed}`],
  ['a comment behind a store', `secret = ssm:/prod/x # ${mixed}`],
  ['a comment behind nothing', `비밀번호: "" # ${mixed}`],
  ['a key id on two lines', `${keyId.slice(0, 10)}\n${keyId.slice(10)}`, [keyId.slice(0, 10), keyId.slice(10)]],
  ['a key id on two lines, quoted', `> ${keyId.slice(0, 16)}\n> ${keyId.slice(16)}`, [keyId.slice(0, 16)]],
  [
    'a key id on two lines with a hyphen',
    `key ${temporaryId.slice(0, 8)}-\n    ${temporaryId.slice(8)}`,
    [temporaryId.slice(8)],
  ],
  [
    'a key id on two lines under its name',
    `access key: ${keyId.slice(0, 10)}\n  ${keyId.slice(10)}`,
    [keyId.slice(10)],
  ],
  ['a key id in small letters', `id ${keyId.toLowerCase()}`, [keyId.toLowerCase()]],
  ['a key of Twilio', `SK${hex} and AC${hex}:${hex}`, [`SK${hex}`, `:${hex}`]],
];

describe('a secret that another place reveals', () => {
  it.each(texts)('is taken out: %s', (_, written, secrets = [mixed, letters]) => {
    expectTakenOut(written, secrets);
    for (const text of placesOf(written))
      expect(withoutSecrets(text).text.split('\n')).toHaveLength(text.split('\n').length);
  });

  it.each([
    '| Name | Type | Version |\n|---|---|---|\n| /app/x | SecureString | 3 |\n',
    '/app/x\tSecureString\t1\nName,Type,Version\n/app/x,SecureString,3\n|  Type  |  SecureString  |\n|  Version  |  12  |\n',
    '{"Name":"/app/x","Type":"SecureString","Version":12}\n"Type": "SecureString", "KeyId": "alias/aws2"\n',
    'Type: String\nValue: acme2024\n{"Type":"StringList","Value":"a1b2c3,d4e5f6"}\n',
    'password: "" # ENG-1234\ntoken: ssm:/x/y # OPS-77\npassword: env.DB_PW # 2024-01-01\npassword = $PW # see Vault2\n',
    'ASIAPACIFIC\nREGIONAL2X\nAKIA\nWERTYUIOPA\nASIAPACIFICREGION\nALL\nasianortheast2prodx\nSKU123 SKILLS\n',
  ])('is not seen in %j', (text) => expect(withoutSecrets(text)).toEqual({ text, lines: [] }));
});

describe('a label and a value in two fields of one role', () => {
  it.each<[string, object, object]>([
    ['a name and a note', { displayName: 'password', note: mixed }, { displayName: 'password', note: '***' }],
    ['a note and tags', { note: 'pw', tags: ['prod', mixed] }, { note: 'pw', tags: ['prod', '***'] }],
    ['tags and a note', { tags: ['prod', 'pw'], note: mixed }, { tags: ['prod', 'pw'], note: '***' }],
    ['tags of a form', { tags: 'prod, #비번', note: `it: ${letters}1` }, { tags: 'prod, #비번', note: 'it: ***' }],
    [
      'a note and tags of a form',
      { note: 'パスワード:', tags: `prod ${letters}1` },
      { note: 'パスワード:', tags: 'prod ***' },
    ],
    ['tags one by one, apart', { tags: ['password', 'prod', mixed] }, { tags: ['password', 'prod', '***'] }],
  ])('are cleaned: %s', (_, own, clean) =>
    expect(withoutSecretsInside({ 'a role': own })).toEqual({ 'a role': clean }),
  );

  it('are not stored', () => {
    const own = ownChangeOf({ ...formOf(), displayName: 'password', note: mixed, tags: 'prod' });
    expect(own).toEqual({ displayName: 'password', note: '***', tags: ['prod'] });
  });

  it.each([
    { displayName: 'acme-token', tags: ['prod2024'] },
    { displayName: 'Password reset', note: 'team22x' },
    { displayName: 'token', tags: ['eu-west-1', 'Admin2'], note: 'for acme-prod2' },
    { displayName: 'password', note: 'arn:aws:iam::200000000002:role/Admin2', tags: ['200000000002', 'PowerUser2'] },
    { displayName: 'Password-vault', note: mixed },
    { profile: 'password', roleName: mixed },
    { tags: ['secret', 'prod'], note: 'see wiki2' },
    { note: 'ask Kim2 for the pw', tags: ['prod', mixed] },
    { displayName: 'password', note: 'acme-prod-2' },
  ])('are names of something else: %j', (own) => expect(withoutSecretsInside(own)).toBe(own));
});

describe('what is too long', () => {
  it('is cut where a line or a word ends, so that no half of a secret stays', () => {
    expect(cutAt(`a\n${keyId} x`, 12)).toBe('a');
    expect(cutAt(`a ${keyId}`, 12)).toBe('a');
    expect(cutAt('abc', 3)).toBe('abc');
    expect(cutAt('x'.repeat(9), 5)).toBe('xxxxx');
  });

  it('is a page’s title with a secret at its cut: neither the name of the source nor the text has half of it', async () => {
    const { edge, session } = fakeBrowser([tab({ active: true })]);
    const click = { menuItemId: 'import-selection', editable: false, modifiers: [], selectionText: beside };
    for (const title of [
      `${'x'.repeat(40)} ${keyId}`,
      `${`password: ${mixed}x `.repeat(109)}${'y'.repeat(12)} ${keyId}`,
    ]) {
      await importSelection(edge, click, tab({ title }));
      expect(JSON.stringify(session.all())).not.toContain(keyId.slice(0, 10));
    }
  });
});
