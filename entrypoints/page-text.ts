import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { lendCleaner } from '@/platform/page/lent-cleaner.ts';
import { selectedText } from '@/platform/page/selected-text.ts';

/** Run in a page when its text is asked for: lends the content script the cleaner, and gives what is selected, cleaned. */
export default defineUnlistedScript(() => {
  lendCleaner(withoutSecrets);
  return withoutSecrets(selectedText(window)).text;
});
