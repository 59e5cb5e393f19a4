import { render } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { Part } from '@/components/kit/part.tsx';
import { Words } from '@/components/kit/words.ts';
import { until } from '../../../until.ts';
import { english } from '../../english.ts';

const told = vi.fn();
let healthy = false;

beforeEach(() => {
  told.mockClear();
  healthy = false;
  vi.stubGlobal('reportError', told);
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => vi.unstubAllGlobals());

const app = () => document.querySelector('#app')!;
const text = () => app().textContent;
const show = (content: preact.ComponentChild) =>
  act(() => render(<Words.Provider value={english}>{content}</Words.Provider>, app()));

function fail(): void {
  if (!healthy) throw new Error('broken');
}
function InRender() {
  fail();
  return <i>whole</i>;
}
function InEffect() {
  useEffect(fail, []);
  return <i>whole</i>;
}
function InLayoutEffect() {
  useLayoutEffect(fail, []);
  return <i>whole</i>;
}
function InPromise() {
  const tell = useFailure();
  useEffect(() => void Promise.resolve().then(fail).catch(tell), []);
  return <i>whole</i>;
}
const NotLoaded = lazy(async () => {
  fail();
  return InRender;
});

const broken = { InRender, InEffect, InLayoutEffect, InPromise, NotLoaded };

describe.each(Object.entries(broken))('a component that fails: %s', (_, Broken) => {
  it('ends at the boundary around it, which tells of it, and what is beside it stays', async () => {
    await show([
      <b>beside </b>,
      <Boundary>
        <Broken />
      </Boundary>,
    ]);
    await until(() => expect(told).toHaveBeenCalledWith(new Error('broken')));
    expect(text()).toBe('beside ');
  });

  it('says so in its place, and is there again when that was a passing thing', async () => {
    await show(
      <Part>
        <Broken />
      </Part>,
    );
    await until(() => expect(text()).toContain('This part could not be shown.'));
    healthy = true;
    await act(() => app().querySelector('button')?.click());
    await until(() => expect(text()).toBe('whole'));
  });

  it('is handed to who asked for it', async () => {
    const onError = vi.fn();
    await show(
      <Boundary onError={onError}>
        <Broken />
      </Boundary>,
    );
    await until(() => expect(onError).toHaveBeenCalledWith(new Error('broken')));
    expect(told).not.toHaveBeenCalled();
  });
});
