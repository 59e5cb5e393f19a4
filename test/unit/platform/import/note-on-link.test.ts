import { expect, it } from 'vitest';
import { noteOnLink } from '@/platform/import/note-on-link.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { libraryOver, profile } from '../libraries.ts';

const page = 'https://signin.aws.amazon.com/switchrole';
const admin = `${page}?account=555566667777&roleName=Admin`;

it.each([
  ['a role of the list', admin, 'signin_note_listed \u2068prod\u2069', false],
  [
    'another',
    `${page}?account=555566667777&roleName=Root`,
    'signin_note_other_role \u2068prod\u2069 5555-6666-7777',
    false,
  ],
  ['a stranger', `${page}?account=999900000009&roleName=Admin`, 'signin_note_unknown 9999-0000-0009', false],
  [
    'a stranger under a known name',
    `${page}?account=999900000009&roleName=Admin&displayName=prod`,
    'signin_note_elsewhere \u2068prod\u2069 5555-6666-7777 9999-0000-0009',
    true,
  ],
  [
    'a stranger under a name that looks known',
    `${page}?account=999900000009&roleName=Admin&displayName=pr%D0%BEd`,
    'signin_note_alike \u2068pr\u043ed\u2069 \u2068prod\u2069 5555-6666-7777 9999-0000-0009',
    true,
  ],
  ['no link', page, '', false],
  ['another host', admin.replace('aws.amazon.com', 'aws.example'), '', false],
])('says what the list knows of %s, and keeps nothing', async (_, address, text, isWarning) => {
  const { edge, local, session } = fakeBrowser();
  await libraryOver(local).add(profile('prod', '555566667777', 'Admin'));
  const before = JSON.stringify(local.all());
  expect(await noteOnLink(edge, address)).toEqual({ text, isWarning });
  expect(JSON.stringify(local.all())).toBe(before);
  expect(session.all()).toEqual({});
});

it('says nothing before there are roles', async () => {
  expect(await noteOnLink(fakeBrowser().edge, admin)).toEqual({ text: '', isWarning: false });
});
