import { expect, it } from 'vitest';
import { readTabContext } from '@/platform/popup/tab-context.ts';
import { user2025 } from '../../core/session/facts.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';

const inFront = { active: true };

it.each([
  ['a console', [tab({ ...inFront, facts: user2025 })], { tab: 'console', consoleElsewhere: false, canImport: true }],
  ['another page', [tab(inFront)], { tab: 'other', consoleElsewhere: false, canImport: false }],
  [
    'an access portal',
    [tab({ ...inFront, url: 'https://acme.awsapps.com/start/' })],
    { tab: 'other', canImport: true },
  ],
  [
    'what only looks like one',
    [tab({ ...inFront, url: 'https://acme.awsapps.com.evil.example/start/' })],
    { canImport: false },
  ],
  [
    'another page, with a console elsewhere',
    [tab(inFront), tab({ facts: user2025 })],
    { tab: 'other', consoleElsewhere: true },
  ],
  ['no window', [], { tab: 'other', consoleElsewhere: false }],
])('knows that it is over %s', async (_, open, expected) => {
  expect(await readTabContext(fakeBrowser(open).edge)).toMatchObject(expected);
});

it('knows who is signed in in the tab in front', async () => {
  const { session } = await readTabContext(fakeBrowser([tab({ ...inFront, facts: user2025 })]).edge);
  expect(session?.current).toMatchObject({ kind: 'iam-user', name: 'jiwoo' });
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/330: Firefox lets users take hosts back.
it('knows that it has no access, and asks no page', async () => {
  const { edge, permissions, tabs } = fakeBrowser([tab({ ...inFront, facts: user2025 })]);
  permissions.contains.mockResolvedValueOnce(false);
  expect(await readTabContext(edge)).toEqual({
    tab: 'no-access',
    session: undefined,
    consoleElsewhere: false,
    canImport: false,
  });
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});
