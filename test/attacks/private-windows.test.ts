import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { emptyRoleForm } from '@/core/import/form/role-form.ts';
import { createFirstRun } from '@/platform/import/first-run.ts';
import { oneByOneOver } from '@/platform/popup/one-by-one.ts';
import { roleUseOver } from '@/platform/popup/role-use.ts';
import { role } from '../unit/core/use/roles.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { fakeLocks } from '../unit/platform/fake-storage.ts';
import { tab } from '../unit/platform/fake-tabs.ts';
import { profile } from '../unit/platform/libraries.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const over = (incognito: boolean) => fakeBrowser([tab({ active: true, incognito })]);
const of = { ...role(), organization: 'acme', sourceId: 's1' };
const form = { ...emptyRoleForm, account: '200000000004' };

describe.each([
  ['private', true],
  ['normal', false],
] as const)('in a popup over a %s window', (_, isPrivate) => {
  it.each<[string, (edge: ReturnType<typeof over>['edge']) => Promise<unknown>]>([
    ['a role is typed into the form', (edge) => oneByOneOver(edge).draft.keep(form)],
    ['a config is typed on the first screen', async (edge) => (await createFirstRun('x', edge)).keep(profile('a'))],
    ['values for a role’s texts are given', (edge) => roleUseOver(edge).keepUseChoices(of, { sessionName: 'ann' })],
    ['a text for a role is copied', (edge) => roleUseOver(edge).keepUsed('env-fish')],
  ])(`%s: ${isPrivate ? 'nothing' : 'it'} is kept`, async (_, work) => {
    const { edge, local, session } = over(isPrivate);
    await work(edge);
    const kept = Object.keys({ ...local.all(), ...session.all() });
    expect(kept).toHaveLength(isPrivate ? 0 : 1);
  });
});

it('what was typed into the form in a normal window is not shown in a private one, and stays', async () => {
  const { edge, session } = over(false);
  await oneByOneOver(edge).draft.keep(form);
  const { edge: other, session: there } = over(true);
  await there.set(session.all());
  const draft = oneByOneOver(other).draft;
  expect(await draft.read()).toBeUndefined();
  await draft.keep(emptyRoleForm);
  expect(there.all()).toEqual(session.all());
});

it('a browser that does not say which window it is has nothing kept', async () => {
  const { edge, session } = over(false);
  vi.spyOn(edge.tabs, 'query').mockRejectedValue(new Error('no'));
  await oneByOneOver(edge).draft.keep(form);
  expect(session.all()).toEqual({});
});
