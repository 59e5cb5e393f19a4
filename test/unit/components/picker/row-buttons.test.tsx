import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { RowButtons } from '@/components/picker/row-buttons.tsx';
import { english } from '../english.ts';

it.each([
  [false, false, 'Mark (Alt+X)', 'Pin (Alt+P)'],
  [true, false, 'Mark (Alt+X)', 'Unpin (Alt+P)'],
  [false, true, 'Unmark (Alt+X)', 'Pin (Alt+P)'],
])('says what its buttons do and by which keys: pinned %s, marked %s', async (pinned, marked, mark, pin) => {
  const onRun = vi.fn();
  await act(() =>
    render(
      <Words.Provider value={english}>
        <RowButtons pinned={pinned} marked={marked} onRun={onRun} />
      </Words.Provider>,
      document.body,
    ),
  );
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-button]')];
  expect(buttons.map(({ title }) => title)).toEqual([
    mark,
    'Copy the switch-role link (Shift+Enter)',
    pin,
    'Details of the role (→)',
  ]);
  for (const button of buttons) button.click();
  expect(onRun.mock.calls).toEqual([
    [{ do: 'mark' }],
    [{ do: 'copy', as: 'link' }],
    [{ do: 'pin' }],
    [{ do: 'details', at: 'top' }],
  ]);
});
