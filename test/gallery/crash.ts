import { crash, guardPage, pageIsShown } from '@/components/crash/guard.ts';
import { lastNotice } from '@/components/crash/last-notice.ts';
import { fillScreen } from '@/components/crash/last-screen.ts';
import { restWordsOf } from '@/components/crash/rest-words.ts';
import { crashReport } from '@/core/export/crash-report.ts';
import type { LastRoles } from '@/platform/crash/last-roles.ts';
import { readLastRoles } from '@/platform/crash/last-roles.ts';
import type { Stage, States } from './gallery.ts';
import { letSecondsPass, see, seeText, untilThere } from './hand.ts';
import { keep, keepTexts } from './kept.ts';
import { keepFew, showFirstScreen } from './popup/list.ts';
import { openPopup } from './popup/popup-world.tsx';
import { few, long, many } from './texts.ts';
import { wordsOf } from './words.ts';

/** What `/crash.js` does, with other words and another storage. */
function lendRest({ lang }: Stage, reading: () => Promise<LastRoles>): void {
  const word = restWordsOf(wordsOf(lang));
  const told = { version: '1.2.3', userAgent: 'Chrome/140', language: lang, page: '/popup.html' };
  globalThis.crashRest = {
    fill: (crash) =>
      void fillScreen(crash, word, reading(), ({ view, kept }) =>
        crashReport({ ...told, errors: crash.errors, roles: view?.count, kept }),
      ),
    tell: (more) => lastNotice(word, more),
  };
}

const crashed = (reading: () => Promise<LastRoles>) => async (stage: Stage) => {
  guardPage(wordsOf(stage.lang));
  lendRest(stage, reading);
  crash(new Error('made up'));
  await see('.crash-report ~ *, .crash > p, .crash > section');
};

const roles = (text: string) => crashed(async () => readLastRoles((await keepTexts({ Mine: text })).local));

export const states: States = {
  'a few roles': roles(few),
  'many roles': roles(many(500)),
  'long names': roles(long),
  'the report opened': async (stage) => {
    await roles(few)(stage);
    (await see('.crash-report summary')).click();
  },
  'no role': crashed(() => readLastRoles(keep().local)),
  'the storage cannot be read': crashed(async () => ({ view: undefined, kept: undefined })),
  'the storage does not answer': async (stage) => {
    letSecondsPass();
    await crashed(never)(stage);
    await seeText(wordsOf(stage.lang)('crash_waiting'));
  },
  'the storage does not answer, and roles had been read': async (stage) => {
    await openPopup(stage, await keepFew());
    letSecondsPass();
    await crashed(never)(stage);
    await seeText(wordsOf(stage.lang)('crash_known'));
  },
  'the storage does not answer, and the first roles had been read': async (stage) => {
    await showFirstScreen(stage);
    letSecondsPass();
    await crashed(never)(stage);
    await seeText(wordsOf(stage.lang)('crash_known'));
  },
  'nothing else can be loaded': async ({ lang }) => {
    guardPage(wordsOf(lang));
    crash(new Error('made up'));
    await untilThere(() => document.body.textContent?.includes(wordsOf(lang)('crash_alone')));
  },
  'the list stays, and a bar tells of it': async (stage) => {
    await openPopup(stage, await keepFew());
    guardPage(wordsOf(stage.lang));
    lendRest(stage, never);
    pageIsShown();
    dispatchEvent(new ErrorEvent('error', { error: new Error('made up') }));
    await see('.crash-notice');
  },
};

const never = () => new Promise<never>(() => {});
