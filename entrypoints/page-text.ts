import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { selectionOn } from '@/platform/page/find-config-text.ts';
import { cleanedOnPage, lendCleaner } from '@/platform/page/lent-cleaner.ts';

/** Run in a page when its text is asked for: lends the content script the cleaner, and gives what is selected, cleaned. */
export default defineUnlistedScript(() => {
  lendCleaner(withoutSecrets);
  return cleanedOnPage(selectionOn(window));
});
