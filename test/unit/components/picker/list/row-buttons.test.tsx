import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { commandAt, RowButtons } from '@/components/picker/list/row-buttons.tsx';
import { english } from '../../english.ts';

it.each([
  [false, 'Pin', 'Pin on top, or unpin'],
  [true, 'Unpin', 'Unpin'],
])('says what the button of a pin will do: pinned %s', async (pinned, words, title) => {
  await act(() =>
    render(
      <Words.Provider value={english}>
        <RowButtons pinned={pinned} />
      </Words.Provider>,
      document.body,
    ),
  );
  const buttons = [...document.querySelectorAll('[data-button]')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Details', words, 'Link', 'MD']);
  expect(buttons[1]?.getAttribute('title')).toBe(title);
  expect(commandAt(buttons[1]!)).toEqual({ do: 'pin' });
});
