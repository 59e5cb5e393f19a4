import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { longestTotal, selectionOn, teamTextOn } from '@/platform/page/find-config-text.ts';
import { cleanedOnPage, lendCleaner } from '@/platform/page/lent-cleaner.ts';
import { selectedHtml } from '@/platform/page/selected-html.ts';

/**
 * Run in a page when its text is asked for: lends the content script the cleaner, and gives what is selected, else what a page
 * that was made to share roles holds, cleaned.
 */
export default defineUnlistedScript(() => {
  lendCleaner(withoutSecrets);
  const found = selectionOn(window);
  if (found.selection === undefined) return cleanedOnPage(teamTextOn(window));
  const selection = textOfClipboard(found.selection, selectedHtml(window, longestTotal));
  return cleanedOnPage({ ...found, selection });
});
