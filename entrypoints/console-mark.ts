import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createConsoleMark } from '@/platform/page/console-mark.ts';
import { lendMark } from '@/platform/page/lent-mark.ts';

type Edge = { runtime?: { id?: string } };
const { browser, chrome } = globalThis as { browser?: Edge; chrome?: Edge };

/** Run in console pages of roles in the list, and in no other: what marks them, for the marks that follow. */
export default defineUnlistedScript(() => {
  // The id goes when the extension is updated, removed or switched off.
  lendMark(createConsoleMark(window, () => (browser ?? chrome)?.runtime?.id !== undefined));
});
