import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { FootBar } from '@/components/picker/bars/foot-bar.tsx';
import { footWords } from '@/components/picker/bars/foot-words.tsx';
import { type RowLanding, savedLanding } from '@/components/picker/list/row-landing.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { markFor } from '@/components/picker/reach-words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Reach } from '@/core/session/reach.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { english } from '../../english.ts';

const role: CatalogRole = {
  kind: 'iam',
  partition: 'aws',
  profile: 'prod-admin',
  account: '123456789012',
  roleName: 'Admin',
  organization: 'Acme',
  line: 1,
  sourceId: 's1',
};

const around = (reach: Reach, rung: Rung | undefined): PopupContext => ({
  tab: 'console',
  session: undefined,
  signedIn: [],
  consoleElsewhere: false,
  canImport: true,
  current: undefined,
  reachOf: () => reach,
  markOf: (t, role) => markFor(t, role, reach, 0),
  signOutFirst: () => undefined,
  landingOf: savedLanding,
  footWords,
  rungOf: () => rung,
});

/** What the foot says of the role, and whether it shows the key for it. */
async function foot(context: PopupContext | undefined, notice = '', landing?: RowLanding, own?: string) {
  await act(() =>
    render(
      <Words.Provider value={english}>
        <FootBar role={own ? { ...role, landing: own } : role} context={context} notice={notice} landing={landing} />
      </Words.Provider>,
      document.body,
    ),
  );
  return document.querySelector('.foot-bar-notice')?.textContent?.trim();
}

beforeEach(() => render(null, document.body));

it.each<[string, Reach, Rung | undefined, string]>([
  ['what Enter will do', { state: 'reachable' }, 'native', '↵ Switches in this tab'],
  ['that one is in the role, and no key for it', { state: 'current' }, 'native', 'You are in this role'],
  [
    'that Enter goes to its tab, and what switches',
    { state: 'open' },
    'multi-session',
    '↵ Goes to its open tab Alt+↵ switches again and signs its open tab out',
  ],
  ['the same in multi-session', { state: 'current' }, 'multi-session', 'You are in this role'],
])('says %s', async (_, reach, rung, words) => {
  expect(await foot(around(reach, rung))).toBe(words);
});

it('says why a role cannot work from here', async () => {
  expect(await foot(around({ state: 'doubtful', reason: 'needs-external-id' }, 'native'))).toMatch(/external ID/);
});

it('says what was just done before anything else', async () => {
  expect(await foot(around({ state: 'current' }, 'native'), 'Link copied')).toBe('Link copied');
});

it('says nothing as long as nothing is known', async () => {
  expect(await foot(undefined)).toBe('');
});

const host = 'https://eu-west-1.console.aws.amazon.com';

it.each<[string, string, Rung, string]>([
  ['the page', `${host}/lambda/home#/functions/pay`, 'native', ' · Opens: \u2068Lambda › functions/pay\u2069'],
  [
    'a form',
    `${host}/cloudformation/home#/stacks/create/review`,
    'native',
    'Opens: \u2068CloudFormation › stacks/create/review\u2069',
  ],
  [
    'the home, where it is a page of another console',
    'https://console.amazonaws.cn/x',
    'native',
    ' · Opens: the console’s home',
  ],
  ['the home', 'home', 'native', ' · Opens: the console’s home'],
  ['an address that is too long to be read', `${host}/${'x'.repeat(5000)}`, 'native', `Opens: \u2068${host}/xxx`],
  ['nothing of the page that one is on', 'service', 'native', 'Switches in this tab'],
  ['nothing where AWS’s own page comes first', `${host}/lambda/home`, 'link', 'Opens AWS’s switch-role page'],
])('says before Enter, of a landing that is kept: %s', async (_, own, rung, words) => {
  const said = await foot(around({ state: 'reachable' }, rung), '', undefined, own);
  expect(said).toContain(words);
  if (!words.includes('Opens: ')) expect(said).not.toContain(' · ');
});

const page: RowLanding = {
  landing: 'https://…',
  name: () => 'S3',
  words: (t, rung) => t(rung === 'link' ? 'picker_lands_later' : 'picker_lands', 'S3'),
};

it.each<[string, Reach, Rung, string]>([
  ['the page that a switch lands on', { state: 'reachable' }, 'native', '↵ Switches in this tab · Opens: S3'],
  ['the page alone in the role itself', { state: 'current' }, 'native', '↵ Opens: S3'],
  [
    'that AWS’s page does not lead on to it',
    { state: 'reachable' },
    'link',
    '↵ Opens AWS’s switch-role page · After that, paste again to open S3',
  ],
])('says %s', async (_, reach, rung, words) => {
  expect(await foot(around(reach, rung), '', page)).toBe(words);
});
