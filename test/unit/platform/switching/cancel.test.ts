import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { readToken } from '@/platform/page/read-token.ts';
import { sendForm } from '@/platform/page/send-form.ts';
import { stopLeaving } from '@/platform/page/stop-leaving.ts';
import { exitRole } from '@/platform/switching/exit.ts';
import { settled } from '../fake-browser.ts';
import type { FakeTab } from '../fake-tabs.ts';
import { classic, classicSwitched, ops, otherRole } from './console-pages.ts';
import { browserWith, front } from './switching-browser.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Made = ReturnType<typeof browserWith>;

interface Course {
  /** As who the tab is at first. */
  facts?: PageFacts;
  /** What is run in the page when the user presses Cancel; undefined: never. */
  at?: typeof readToken | typeof sendForm;
  /** What stopping the page comes to. */
  stop?: (made: Made, page: FakeTab) => unknown;
  /** What happens when the form is sent. */
  onSent?: (made: Made, page: FakeTab) => void;
}

/** A tab whose form is sent, and a user who cancels. `seen`: the functions that were run in the page. */
function course({ facts = classic, at, stop = () => true, onSent = () => {} }: Course) {
  const page = front(facts);
  const made = browserWith([page], () => ({ ok: true, leaving: true }));
  const run = made.scripting.executeScript.getMockImplementation()!;
  const seen: unknown[] = [];
  made.scripting.executeScript.mockImplementation(async (injection) => {
    const { func } = injection as unknown as { func: unknown };
    seen.push(func);
    if (func === at) queueMicrotask(() => made.courses.cancel('popup'));
    if (func === stopLeaving) return [{ result: (await stop(made, page)) as true }];
    const answer = await run(injection);
    if (func === sendForm) queueMicrotask(() => onSent(made, page));
    return answer;
  });
  const leave = () => settled(made.courses.run('popup', (own) => exitRole(made.edge, own)));
  return { ...made, page, seen, leave };
}

const landsAs = (facts: PageFacts) => (made: Made, page: FakeTab) => made.pages.load(page.id, facts.url, facts);

/** The page has been left when it is to be stopped: another is there, which nothing was sent from. */
const leftAs = (facts: PageFacts) => (made: Made, page: FakeTab) => {
  landsAs(facts)(made, page);
  return false;
};

describe('a switch is canceled', () => {
  it('while the page is asked for its token: nothing is sent, and nothing recorded', async () => {
    const { switchTo, seen, history } = course({ at: readToken });
    expect(await switchTo(ops)).toEqual({ state: 'canceled', isSent: false });
    expect(seen).not.toContain(sendForm);
    expect(await history.list()).toEqual([]);
  });

  it.each<[string, Course['stop']]>([
    ['and the page stays', () => true],
    ['and the page was left: it comes back as the same user', leftAs(classic)],
    ['and the page was left: somebody else is there', leftAs(otherRole)],
  ])('after the form was sent, %s', async (_, stop) => {
    const { switchTo, history } = course({ at: sendForm, stop: stop! });
    expect(await switchTo(ops)).toEqual({ state: 'canceled', isSent: true });
    expect(await history.list()).toMatchObject([{ profile: 'prod', outcome: 'canceled' }]);
  });

  it.each<[string, Course['stop']]>([
    ['the page was left', leftAs(classicSwitched)],
    [
      'the page never answers, as in Firefox',
      (made, page) => {
        landsAs(classicSwitched)(made, page);
        return new Promise(() => {});
      },
    ],
    [
      'the browser keeps extensions from it',
      (made, page) => {
        landsAs(classicSwitched)(made, page);
        throw new Error('Cannot access contents of the page.');
      },
    ],
  ])('too late, %s: it is in the role', async (_, stop) => {
    const { switchTo, history } = course({ at: sendForm, stop: stop! });
    expect(await switchTo(ops)).toEqual({ state: 'too-late', rung: 'native', outcome: 'done' });
    expect(await history.list()).toMatchObject([{ outcome: 'done' }]);
  });

  it('in a tab that the user closes', async () => {
    const { switchTo, pages } = course({ at: sendForm, stop: (_made, page) => pages.close(page.id) });
    expect(await switchTo(ops)).toEqual({ state: 'canceled', isSent: true });
  });
});

describe('the tab is closed while it is switched', () => {
  it('which is no silence: it is told at once', async () => {
    const { switchTo, page } = course({ onSent: (made) => made.pages.close(page.id) });
    // By the fake clock: no test waits.
    const began = Date.now();
    expect(await switchTo(ops)).toMatchObject({ state: 'failed', outcome: 'failed' });
    expect(Date.now() - began).toBeLessThan(2000);
  });

  it('and nobody listens to tabs any more', async () => {
    const { switchTo, page, pages } = course({ onSent: (made) => made.pages.close(page.id) });
    await switchTo(ops);
    expect(pages.listening()).toBe(0);
  });

  it('on the way back to the base', async () => {
    const { leave, page } = course({ facts: classicSwitched, onSent: (made) => made.pages.close(page.id) });
    expect(await leave()).toEqual({ state: 'failed', outcome: 'failed' });
  });
});

describe('the way back is canceled', () => {
  it('while the page is asked for its token: nothing is sent', async () => {
    const { leave, seen } = course({ facts: classicSwitched, at: readToken });
    expect(await leave()).toEqual({ state: 'canceled', isSent: false });
    expect(seen).not.toContain(sendForm);
  });

  it.each<[string, Course['stop'], object]>([
    ['and the page stays', () => true, { state: 'canceled', isSent: true }],
    ['and the page comes back as the role', leftAs(classicSwitched), { state: 'canceled', isSent: true }],
    ['too late: the base is there', leftAs(classic), { state: 'too-late' }],
  ])('after the form was sent, %s', async (_, stop, report) => {
    const { leave } = course({ facts: classicSwitched, at: sendForm, stop: stop! });
    expect(await leave()).toEqual(report);
  });
});

it('a switch that is overtaken by the form of a later one is canceled, and stops no page', async () => {
  const { switchTo, seen, courses } = course({
    onSent: () => void courses.run('later', async (later) => later.send(true)),
  });
  expect(await switchTo(ops)).toEqual({ state: 'canceled', isSent: true });
  expect(seen).not.toContain(stopLeaving);
});
