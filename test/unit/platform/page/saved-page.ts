import { readFileSync } from 'node:fs';
import { Window as Page } from 'happy-dom';

/** A window that shows some HTML at an address, without running its scripts. */
export function pageOf(
  html: string,
  url = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1',
): Window {
  const page = new Page({ url });
  page.document.write(html);
  return page as unknown as Window;
}

/** A page of `test/fixtures/pages`. */
export function savedPage(name: string, url?: string): Window {
  return pageOf(readFileSync(new URL(`../../../fixtures/pages/${name}`, import.meta.url), 'utf8'), url);
}
