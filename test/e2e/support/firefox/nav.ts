import type { Page } from 'puppeteer-core';
import { patience } from '../patience.ts';

/** Waits until a console page's nav shows a text, whatever the page goes through until then. */
export async function navShows(page: Page, text: string): Promise<void> {
  await page.locator(`#nav-usernameMenu ::-p-text(${text})`).setTimeout(patience).wait();
}
