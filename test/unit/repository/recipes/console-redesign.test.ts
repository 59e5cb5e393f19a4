import { beforeAll, expect, it, vi } from 'vitest';
import { pageOf, savedPage } from '../../platform/page/saved-page.ts';

/** ARCHITECTURE's "A console redesign", carried out: in 2031, the console shows who one is in elements of a new kind. */
beforeAll(() =>
  vi.doMock('@/platform/page/selectors.ts', async (original) => {
    const { selectors } = await original<typeof import('@/platform/page/selectors.ts')>();
    return {
      selectors: {
        accountLabel: ['[data-test=who]', ...selectors.accountLabel],
        accountTitle: ['[data-test=who]', ...selectors.accountTitle],
        displayName: ['[data-test=who] > b', ...selectors.displayName],
        color: ['[data-test=who] > b', ...selectors.color],
        exit: ['[data-test=leave]', ...selectors.exit],
      },
    };
  }),
);

const page = `<nav>
  <button data-test="who" title="Ops/jiwoo @ 5555-6666-7777"><b style="background-color: #99bce3">운영</b></button>
  <a data-test="leave">Leave</a>
</nav>`;

const sessionOf = async (win: Window) => {
  const { readPageFacts } = await import('@/platform/page/read-page-facts.ts');
  const { readSession } = await import('@/core/session/read-session.ts');
  return readSession(readPageFacts(win));
};

it('is read, down to the mark on the role', async () => {
  const { readConfig } = await import('@/core/config/read-config.ts');
  const { reach } = await import('@/core/session/reach.ts');
  const session = await sessionOf(pageOf(page));
  expect(session).toMatchObject({
    current: { kind: 'role', account: '555566667777', name: 'Ops' },
    ...{ switched: true, displayName: '운영', color: '99bce3' },
  });
  const [role] = readConfig('[profile ops]\nrole_arn = arn:aws:iam::555566667777:role/Ops\n').roles;
  expect(reach(role!, session)).toEqual({ state: 'current' });
});

it('leaves the pages of regions that still have the old console as they were', async () => {
  expect(await sessionOf(savedPage('2018-switched.html'))).toMatchObject({ switched: true, displayName: '운영' });
  expect(await sessionOf(savedPage('2025-classic.html'))).toMatchObject({ mode: 'classic', displayName: 'prod' });
});
