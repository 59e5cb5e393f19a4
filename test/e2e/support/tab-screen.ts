import { expect, type Page } from '@playwright/test';
import type { Rolecall } from './rolecall.ts';

/** Waits until the background knows who is signed in on this page, in front, and would have this profile first over it. */
export async function knownOver({ background }: Rolecall, page: Page, profile: string): Promise<void> {
  const known = () => background.evaluate(firstOverTab);
  await expect.poll(known).toEqual({ origin: new URL(page.url()).origin, profile });
}

/** Runs in the extension's worker. */
async function firstOverTab() {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(name: string): Promise<Record<string, unknown>> } } };
  };
  const name = 'tab-screen';
  const kept = (await chrome.storage.session.get(name))[name] as
    | { origin: string; screen: { start: number; rows: [number, string, string][] } }
    | undefined;
  const [, names = ''] = kept?.screen.rows[kept.screen.start] ?? [];
  return { origin: kept?.origin, profile: names.split('\t')[0] };
}
