import { expect, it } from 'vitest';
import { ownKey } from '@/core/store/keys.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const id = 'aws/555566667777/a';
const both = { note: 'ask first', tags: ['billing'] };

/** By what the second form did: what was stored, what it showed and wants, and what is stored in the end. */
const second = {
  'adds to a role that nothing was stored of': [{ note: 'ask first' }, undefined, { tags: ['billing'] }, both],
  'changes another field': [both, { tags: ['old'] }, { tags: ['billing'] }, both],
  'takes a field out': [{ ...both, region: 'eu-west-1' }, { region: 'eu-west-1' }, undefined, both],
  'changes the same field: the last one counts': [{ note: 'one' }, undefined, { note: 'two' }, { note: 'two' }],
  'resets what it shows': [both, both, undefined, undefined],
} as const;

it.each(Object.entries(second))(
  'two popups are open on one role, and the second %s: nothing that the first one stored is lost',
  async (_, [stored, before, own, after]) => {
    const { store, add } = libraryOver();
    await add(profile('a'));
    const edits = createUserEdits(store);
    await edits.change(id, structuredClone(stored) as object);
    await edits.change(id, structuredClone(own) as object, structuredClone(before) as object);
    expect((await store.read(ownKey))[id]).toEqual(after);
  },
);
