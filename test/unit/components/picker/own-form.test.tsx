import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { type OwnFormState, useOwnForm } from '@/components/picker/details/use-own-form.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';

it('does not call kept what could not be kept, and keeps what was typed for another try', async () => {
  let state!: OwnFormState;
  const onChange = vi.fn(async (_: OwnChange | undefined) => {
    throw new Error('no answer');
  });
  function Form() {
    state = useOwnForm({ note: 'before' }, onChange, () => {});
    return null;
  }
  await act(() => render(<Form />, document.body));
  await act(() => state.set('note')('after'));
  await act(async () => expect(state.keep()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: undefined, kept: { note: 'before' }, form: { note: 'after' } });

  await act(async () => expect(state.reset()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: undefined, kept: { note: 'before' }, form: { note: 'after' } });

  onChange.mockResolvedValue(undefined as never);
  await act(() => state.keep());
  expect(state).toMatchObject({ done: 'kept', kept: { note: 'after' } });
});
