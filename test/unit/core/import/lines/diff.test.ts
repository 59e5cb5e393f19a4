import { describe, expect, it } from 'vitest';
import { withoutDiff } from '@/core/import/lines/diff.ts';
import { shortlyTold } from '../told.ts';

const arn = (role: string) => `arn:aws:iam::111122223333:role/${role}`;
const link = (role: string) => `https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=${role}`;

describe('what a diff removes is no role', () => {
  it.each([
    [
      'of a Markdown table',
      '@@ -1,4 +1,4 @@\n | Account | ID | Role |\n |--|--|--|\n-| 111122223333-New | 111122223333 | Old |\n+| 111122223333-New | 111122223333 | New |\n',
    ],
    [
      'of Terraform',
      `@@\n provider "aws" {\n   assume_role {\n-    role_arn = "${arn('Old')}"\n+    role_arn = "${arn('New')}"\n   }\n }\n`,
    ],
    ['of ARNs', `-${arn('Old')}\n+${arn('New')}\n`],
    ['of links', `-${link('Old')}\n+${link('New')}\n`],
    ['of YAML', ' accounts:\n-  - id: "111122223333"\n-    role: Old\n+  - id: "111122223333"\n+    role: New\n'],
    ['without context', `3c3\n< role_arn = ${arn('Old')}\n---\n> role_arn = ${arn('New')}\n`],
    ['in a fence of a page', `This changes\n\n\`\`\`diff\n-${arn('Old')}\n+${arn('New')}\n\`\`\`\n`],
    [
      'in a plan of Terraform’s',
      `  ~ resource "x" "y" {\n      ~ assume_role_arn = "${arn('Old')}" -> "${arn('New')}"\n    }\n`,
    ],
    ['in a plan that removes it', `      - role_arn = "${arn('Old')}" -> null\n      + role_arn = "${arn('New')}"\n`],
  ])('%s', (_, text) => expect(shortlyTold(text)).toEqual({ roles: ['111122223333-New = 111122223333/New'] }));

  it('tells the lines of what was handed over', () => {
    const text = `@@ -1,3 +1,3 @@\n Account ID,Role\n-444455556666,Old\n+444455556666,New\n 1111222233,Look\n`;
    expect(shortlyTold(text).leftOut).toEqual(['spoilt-account 5']);
  });
});

it.each([
  `- shop: ${arn('A')}\n- pay: ${arn('B')}\n`,
  `+ ${arn('A')}\n+ ${arn('B')}\n`,
  `Roles:\n- ${arn('A')}\n+ ${arn('B')}\n`,
  `[a]\nrole_arn = ${arn('A')}\n`,
  '> 3c3\n',
  '',
])('leaves %j as it is', (text) => {
  expect(withoutDiff(text).text).toBe(text);
});

it('takes a config’s added lines, without their marks', () => {
  const config = `[profile shop]\nrole_arn = ${arn('New')}\n\nregion = eu-west-1`;
  const added = config.replace(/^/gm, '+');
  expect(withoutDiff(added).text).toBe(config);
  const diff = `--- a/config\n+++ b/config\n@@ -1,2 +1,3 @@\n [profile shop]\n-role_arn = ${arn('Old')}\n+role_arn = ${arn('New')}`;
  expect(withoutDiff(diff).text).toBe(`[profile shop]\nrole_arn = ${arn('New')}`);
});
