import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { FootBar } from '@/components/picker/foot-bar.tsx';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Reach } from '@/core/session/reach.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { english } from '../english.ts';

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
  consoleElsewhere: false,
  canImport: true,
  current: undefined,
  reachOf: () => reach,
  rungOf: () => rung,
});

/** What the foot says of the role, and whether it shows the key for it. */
async function foot(context: PopupContext | undefined, notice = '', landing?: RowLanding) {
  await act(() =>
    render(
      <Words.Provider value={english}>
        <FootBar role={role} context={context} notice={notice} landing={landing} />
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

const page: RowLanding = {
  landing: 'https://…',
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
