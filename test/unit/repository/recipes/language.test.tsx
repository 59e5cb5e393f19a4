// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '@/components/kit/formats.ts';
import { type MessageKey, Words } from '@/components/kit/words.ts';
import { HistoryRow } from '@/components/settings/history/history-row.tsx';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { translateThrough } from '@/platform/translate.ts';
import english from '@/public/_locales/en/messages.json';
import { faultsOf, type Messages } from '../languages.ts';

/** ARCHITECTURE's "A language", carried out: German, in which every message is the English one with „ “ around it. */
const german: Messages = Object.fromEntries(
  Object.entries(english).map(([key, { message }]) => [key, { message: `„${message}“` }]),
);
german.common_locale = { message: 'de' };
german.history_outcome_done = { message: 'gelungen' };

const getMessage = (key: string, substitutions: string[] = []) =>
  (german[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
const t = translateThrough({ getMessage } as never) as (key: MessageKey, ...substitutions: string[]) => string;

describe('its file', () => {
  it('is found whole', () => {
    expect(faultsOf('de', german, english)).toEqual([]);
  });

  it.each<[string, Messages, RegExp]>([
    ['lacks a message', { ...german, common_remove: { message: '' } }, /common_remove is missing/],
    [
      'loses a placeholder',
      { ...german, options_title: { message: 'Titel' } },
      /options_title has no placeholders for/,
    ],
    ['has a message too many', { ...german, made_up: { message: 'x' } }, /messages that English has not/],
    ['describes a message', { ...german, common_remove: { message: 'x', description: 'Button' } }, /only English does/],
    ['is in another order', Object.fromEntries(Object.entries(german).reverse()), /another order/],
    ['calls itself by another tag', { ...german, common_locale: { message: 'en' } }, /not its tag/],
  ])('is told of where it %s', (_, messages, fault) => {
    expect(faultsOf('de', messages, english).join('\n')).toMatch(fault);
  });
});

it('is what the screens speak, with its own numbers and dates', async () => {
  const noon = new Date(2026, 10, 24, 12, 5).getTime();
  const record: SwitchRecord = {
    ...({
      at: noon,
      kind: 'iam',
      partition: 'aws',
      account: '555566667777',
      roleName: 'Ops',
      profile: 'prod',
    } as const),
    ...({ organization: 'acme', rung: 'native', outcome: 'done' } as const),
  };
  const none = () => {};
  await act(() =>
    render(
      <Words.Provider value={t}>
        <table>
          <HistoryRow record={record} ahead={false} onRepeat={none} onRemove={none} />
        </table>
      </Words.Provider>,
      document.body,
    ),
  );
  const shown = document.body.textContent;
  expect(shown).toContain('gelungen');
  expect(shown).toContain(`„${english.history_rung_native.message}“`);
  expect(shown).toContain('24.11.2026');
  expect(formatsOf(t).counted('common_roles', 12_345)).toContain('12.345');
});
