import { expect, it } from 'vitest';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { readRoleDetails } from '@/platform/library/role-details.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { libraryOver } from '../libraries.ts';

const config = `[profile ops]
role_arn = arn:aws:iam::555566667777:role/Ops
region = us-west-2
color = c62828
`;

/** The details of a role as the popup asks for them, after its user changed it. */
async function detailsAfter(own: OwnChange | undefined) {
  const { local, store, add } = libraryOver();
  await add(config);
  const listed = () => {
    const snapshot = fromPieces(local.all());
    if (!snapshot) throw new Error('There is no snapshot.');
    return openSnapshot(snapshot).role(0);
  };
  if (own) await createUserEdits(store).change(roleId(listed()), own);
  return { role: listed(), details: await readRoleDetails(store, listed()) };
}

it('tells what the text says where the user wants it otherwise', async () => {
  const { role, details } = await detailsAfter({ region: 'eu-central-1', color: '00ff00' });
  expect(role).toMatchObject({ region: 'eu-central-1', color: '00ff00' });
  expect(details.own).toEqual({ region: 'eu-central-1', color: '00ff00' });
  expect(details.written).toMatchObject({ region: 'us-west-2', color: 'c62828' });
});

it.each([
  ['nothing', undefined],
  ['only what the text has not', { note: 'careful' }],
])('takes the list’s word where the user has changed %s', async (_, own) => {
  expect((await detailsAfter(own)).details.written).toMatchObject({ region: 'us-west-2', color: 'c62828' });
});
