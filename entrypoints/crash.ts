import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lastNotice } from '@/components/crash/last-notice.ts';
import { fillScreen } from '@/components/crash/last-screen.ts';
import type { Crash } from '@/components/crash/rest.ts';
import { restWordsOf } from '@/components/crash/rest-words.ts';
import { crashReport } from '@/core/export/crash-report.ts';
import { readLastRoles } from '@/platform/crash/last-roles.ts';
import { rawBrowser, rawWords } from '@/platform/crash/raw-browser.ts';

/** Loaded by a page that has crashed; a script of its own, which shares no file with the one that failed. */
export default defineUnlistedScript(() => {
  const word = restWordsOf(rawWords);
  const fill = (crash: Crash) => {
    const reading = (async () => readLastRoles(rawBrowser().storage.local))();
    void fillScreen(crash, word, reading, ({ view, kept }) =>
      crashReport({
        version: versionOf(),
        userAgent: navigator.userAgent,
        language: navigator.language,
        page: location.pathname,
        errors: crash.errors,
        roles: view?.count,
        kept,
      }),
    );
  };
  globalThis.crashRest = { fill, tell: (more) => lastNotice(word, more) };
});

function versionOf(): string {
  try {
    return rawBrowser().runtime.getManifest().version;
  } catch {
    return '';
  }
}
