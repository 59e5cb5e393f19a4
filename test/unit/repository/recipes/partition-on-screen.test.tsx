// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { enterMoon, moonText } from './moon.ts';

beforeAll(enterMoon);

it('is shown by its name in the form that asks for a partition', async () => {
  const { AccountsForm } = await import('@/components/settings/import/questions/accounts-form.tsx');
  const { Words } = await import('@/components/kit/words.ts');
  const { english } = await import('../../components/english.ts');
  const { recognize } = await import('@/core/import/recognize.ts');
  const found = recognize('account id,account name\n555566667777,dev\n666677778888,prod\n');
  const list = 'list' in found && found.list;
  if (!list) throw new Error(`No list of accounts but ${found.kind}`);
  await act(() =>
    render(
      <Words.Provider value={english}>
        <AccountsForm list={list} onText={() => {}} />
      </Words.Provider>,
      document.body,
    ),
  );
  expect(Array.from(document.querySelectorAll('option'), ({ textContent }) => textContent)).toContain('The Moon');
});

it('is named where a profile is in none that is known', async () => {
  const { skippedText } = await import('@/components/kit/reading/reading-words.ts');
  const { english } = await import('../../components/english.ts');
  expect(skippedText(english, { profile: 'x', reason: 'bad-partition', line: 1 })).toContain('aws-moon');
});

it('is among what the editor and the details suggest', async () => {
  const { suggestionsFor } = await import('@/components/editor/suggestions.ts');
  const { regionChoices } = await import('@/components/picker/details/region-choices.ts');
  const names = { profiles: [], ssoSessions: [] };
  const labels = (at: 'partition' | 'region') => suggestionsFor(at, names, false).map(({ label }) => label);
  expect(labels('partition')).toContain('aws-moon');
  expect(labels('region')).toContain('moon-crater-1');
  const [role] = (await import('@/core/config/read-config.ts')).readConfig(moonText).roles;
  const near = { own: undefined, written: undefined, here: undefined, recent: [] };
  const find = regionChoices((key) => key, role!.partition, near);
  expect(find('').map(({ value }) => value)).toEqual(['', 'moon-sea-1', 'moon-crater-1']);
});
