import { defineWebExtConfig } from 'wxt';
import { hasDisplay } from './scripts/lib/display.mjs';

/** What `npm run dev` opens: the browsers that scripts/setup.mjs found, at a page where Rolecall has something to do. */
export default defineWebExtConfig({
  // Without a display it rebuilds all the same, for a browser elsewhere.
  disabled: !hasDisplay(),
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  binaries: { chrome: process.env.ROLECALL_CHROMIUM ?? '', firefox: process.env.ROLECALL_FIREFOX ?? '' },
  startUrls: ['https://console.aws.amazon.com/'],
});
