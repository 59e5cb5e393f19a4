import { expect, it, vi } from 'vitest';
import { stopLeaving } from '@/platform/page/stop-leaving.ts';

/** Runs it from its source alone, in a content script's world that has this in it. */
function run(world: { rolecallLeaves?: true }) {
  const stop = vi.fn();
  const stopped = new Function('globalThis', 'window', `return (${stopLeaving})()`)(world, { stop }) as boolean;
  return { stopped, times: stop.mock.calls.length };
}

it('stops the page that a form was sent from', () => {
  expect(run({ rolecallLeaves: true })).toEqual({ stopped: true, times: 1 });
});

it('stops no page after it, which is in another world', () => {
  expect(run({})).toEqual({ stopped: false, times: 0 });
});
