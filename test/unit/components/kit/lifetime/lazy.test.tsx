import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { until } from '../../../until.ts';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const text = () => document.body.textContent;

beforeEach(() => render(null, document.body));

it('loads a component when it is shown, once for all places', async () => {
  const load = vi.fn(async () => Greeting);
  const Lazy = lazy(load);
  expect(load).not.toHaveBeenCalled();
  await act(() => render(<Lazy name="Ada" />, document.body));
  await until(() => expect(text()).toBe('Hello Ada'));
  await act(() => render(null, document.body));
  await act(() => render(<Lazy name="Bo" />, document.body));
  expect(text()).toBe('Hello Bo');
  expect(load).toHaveBeenCalledTimes(1);
});

it('shows at once what was loaded before', async () => {
  const Lazy = lazy(async () => Greeting);
  await Lazy.preload();
  render(<Lazy name="Ada" />, document.body);
  expect(text()).toBe('Hello Ada');
});

it('stays away when it is taken off the screen before it is there', async () => {
  let arrive = (_: typeof Greeting) => {};
  const Lazy = lazy(() => new Promise<typeof Greeting>((resolve) => (arrive = resolve)));
  await act(() => render(<Lazy name="Ada" />, document.body));
  expect(text()).toBe('');
  render(null, document.body);
  await act(() => arrive(Greeting));
  expect(text()).toBe('');
});
