import { render } from 'preact';
import { expect, it } from 'vitest';
import { LookAlikes } from '@/components/kit/display/safe-text.tsx';
import { Words } from '@/components/kit/words.ts';
import { ShareHeld } from '@/components/share/share-held.tsx';
import { startTeamPage } from '@/components/team-page/start-team-page.ts';
import { listedOnPage, writeTeamPage } from '@/core/export/team-page.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { fingerprint } from '@/core/share/fingerprint.ts';
import { packRoles } from '@/core/share/pack-roles.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';
import { rolesId } from '@/core/share/team-page.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import { role } from '@/test/unit/core/export/roles.ts';
import { english } from '../english.ts';
import { fakeServices } from '../settings/fake-services.ts';
import { openSettings } from '../settings/settings-screen.tsx';

const hostile = [
  'plain',
  'twin',
  'twin',
  'acme\u202eodorp',
  '\u2067\u2066acme\u2069-production',
  'ac\u200bme\u00ad-sandbox',
  'acme\u00a0prod',
  'data\u3164',
  `pr${'o\u0335\u0300\u0316\u0327'}d`,
  `zalgo${'\u0301'.repeat(400)}`,
  'p\u0430yments',
  'إنتاج',
  '운영 👩‍👩‍👧',
  '<b>x</b>&amp;',
  'a [b] = "c" # d',
  `long-${'w'.repeat(900)}`,
];
const { roles } = shareRoles(hostile.map((profile, n) => role(profile, { account: String(200000000000 + n) })));
const textsOf = (elements: Iterable<Element>) => Array.from(elements, ({ textContent }) => textContent);

async function onTeamPage(listed: readonly SharedRole[]): Promise<(string | null)[]> {
  document.body.innerHTML = `<main></main><script type="text/plain" id="${rolesId}">${packRoles(listed)}</script>`;
  await startTeamPage();
  return textsOf(document.querySelectorAll('li strong bdi'));
}

function inPreview(listed: readonly SharedRole[]) {
  document.body.innerHTML = '<div></div>';
  const app = document.body.firstElementChild!;
  render(
    <Words.Provider value={english}>
      <LookAlikes.Provider value={lookAlikes}>
        <ShareHeld roles={listed} />
      </LookAlikes.Provider>
    </Words.Provider>,
    app,
  );
  const names = textsOf(app.querySelectorAll('li > .safe-text:first-child'));
  render(null, app);
  return names;
}

async function inReview(text: string) {
  const screen = await openSettings(fakeServices().services, '#import');
  await screen.paste(text);
  await screen.press('Review');
  await screen.see('Somebody shared');
  return {
    names: textsOf(screen.app.querySelectorAll('.role-table tbody .role-table-name')),
    words: screen.app.querySelector('.received-roles-words')?.textContent,
  };
}

it('a team’s page, its sender’s preview and its receiver’s review show hostile names the same safe way', async () => {
  const listed = listedOnPage(roles);
  const names = inPreview(listed);
  expect(await onTeamPage(listed)).toEqual(names);
  const words = await fingerprint(listed);
  expect(await inReview(await writeTeamPage(roles, { script: '', style: '' }))).toEqual({ names, words });
  expect(names.slice(0, 9)).toEqual([
    ...['plain', 'twin', 'twin 2', 'acmeodorp', 'acme-production', 'acme-sandbox', 'acme prod', 'data', 'pro⟨+4⟩d'],
  ]);
  expect(names.every((name) => (name ?? '').length <= 200)).toBe(true);
});

it('a page that somebody made by hand shows such names as the preview does, also in its title', async () => {
  expect(await onTeamPage(roles)).toEqual(inPreview(roles));
  await onTeamPage([role('a', { organization: 'ac\u202eme' })]);
  expect(document.querySelector('h1 bdi')?.textContent).toBe('ac⟨U+202E⟩me');
  expect(document.title).toBe('ac⟨U+202E⟩me · AWS roles');
});
