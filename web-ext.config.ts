import { defineWebExtConfig } from 'wxt';

/** What `npm run dev` opens: the browsers that scripts/setup.mjs found, at a page where Rolecall has something to do. */
export default defineWebExtConfig({
  binaries: { chrome: process.env.ROLECALL_CHROMIUM ?? '', firefox: process.env.ROLECALL_FIREFOX ?? '' },
  startUrls: ['https://console.aws.amazon.com/'],
});
