import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type OwnFormState, useOwnForm } from '@/components/picker/details/use-own-form.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { settleLater } from '../../../settle-later.ts';
import { until } from '../../../until.ts';

it('does not call kept what could not be kept, and keeps what was typed for another try', async () => {
  let state!: OwnFormState;
  const onChange = vi.fn(async (_: OwnChange | undefined) => {
    throw new Error('no answer');
  });
  function Form() {
    state = useOwnForm('refused', { note: 'before' }, onChange, () => {});
    return null;
  }
  await act(() => render(<Form />, document.body));
  await act(() => state.set('note')('after'));
  await act(async () => expect(state.keep()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: 'unkept', kept: { note: 'before' }, form: { note: 'after' } });

  await act(async () => expect(state.reset()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: 'unkept', kept: { note: 'before' }, form: { note: 'after' } });

  onChange.mockResolvedValue(undefined as never);
  await act(async () => void (await state.keep()));
  expect(state).toMatchObject({ done: 'kept', kept: { note: 'after' } });
});

describe('a secret among what was typed', () => {
  const secret = `aws_secret_access_key = ${'wJalrXUtnFEMI/K7MDENG/'}${'bPxRfiCYEXAMPLEKEY'}`;

  async function typed(note: string) {
    let state!: OwnFormState;
    const onLeft = vi.fn();
    const onChange = vi.fn(async (_: OwnChange | undefined) => {});
    function Form() {
      state = useOwnForm('secret', undefined, onChange, onLeft);
      return null;
    }
    await act(() => render(<Form />, document.body));
    await act(() => state.set('note')(note));
    return { state: () => state, onChange, onLeft };
  }

  it.each([
    ['a note', 'kept'],
    [`mine, ${secret}`, 'kept-clean'],
  ])('is told of when the form goes: %s', async (note, end) => {
    const { onChange, onLeft } = await typed(note);
    await act(() => render(null, document.body));
    await until(() => expect(onLeft).toHaveBeenCalledExactlyOnceWith(end));
    expect(JSON.stringify(onChange.mock.calls)).not.toContain('bPxRfi');
  });

  it('is told of while it is typed, and no more when it is gone', async () => {
    const { state } = await typed(`mine, ${secret}`);
    expect(state().hasSecret).toBe(true);
    await act(() => state().set('note')('mine'));
    expect(state().hasSecret).toBe(false);
  });

  it('is told of before anything else is done with the role', async () => {
    const { state } = await typed(`mine, ${secret}`);
    await act(async () => expect(await state().keep()).toBe(false));
    expect(state().done).toBe('kept-clean');
    await act(async () => expect(await state().keep()).toBe(true));
  });
});

it('does not call kept what is not kept yet', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let state!: OwnFormState;
  const { promise, resolve } = settleLater();
  function Form() {
    state = useOwnForm(
      'late',
      undefined,
      () => promise,
      () => {},
    );
    return null;
  }
  await act(() => render(<Form />, document.body));
  await act(() => state.set('note')('a note'));
  await act(() => void state.keep());
  await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
  expect(state.done).toBe('late');
  await act(async () => {
    resolve();
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(state).toMatchObject({ done: 'kept', kept: { note: 'a note' } });
});

describe('a form that goes with something typed', () => {
  function shown(id: string, onChange: () => Promise<void>) {
    let state!: OwnFormState;
    const onLeft = vi.fn();
    function Form() {
      state = useOwnForm(id, undefined, onChange, onLeft);
      return null;
    }
    const open = () => act(() => render(<Form />, document.body));
    const leave = () => act(() => render(null, document.body));
    return { state: () => state, open, leave, onLeft };
  }

  it('has it again where it could not be stored, until it is', async () => {
    const onChange = vi.fn(async () => {});
    onChange.mockRejectedValueOnce(new Error('refused'));
    const { state, open, leave, onLeft } = shown('leaves', onChange);
    await open();
    await act(() => state().set('note')('precious'));
    await leave();
    await until(() => expect(onLeft.mock.calls).toEqual([['unkept']]));
    await open();
    expect(state()).toMatchObject({ form: { note: 'precious' }, done: 'unkept' });
    await act(async () => void (await state().keep()));
    await leave();
    await open();
    expect(state()).toMatchObject({ form: { note: '' }, done: undefined });
    await leave();
  });

  it('says that it is not stored yet, then that it is', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { promise, resolve } = settleLater();
    const { state, open, leave, onLeft } = shown('waits', () => promise);
    await open();
    await act(() => state().set('note')('precious'));
    await leave();
    await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
    expect(onLeft.mock.calls).toEqual([['late']]);
    await open();
    expect(state().form.note).toBe('precious');
    await leave();
    resolve();
    await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
    expect(onLeft).toHaveBeenLastCalledWith('kept');
  });
});
