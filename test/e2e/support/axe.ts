import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What depends on colors; the rest is the same in every theme. */
const ofColors = ['color-contrast', 'link-in-text-block'];

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, only: undefined },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, only: ofColors },
  { name: 'forced colors', media: { colorScheme: 'light', forcedColors: 'active' }, only: ofColors },
] as const;

/**
 * What axe finds in a page, by WCAG 2.2 A and AA and its best practices, in the light theme, in the dark one and in forced
 * colors: a line each. Evaluated by the debugger: the page's own policy lets no foreign script in.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axeSource);
  for (const { name, media, only } of looks) {
    // A color on its way from one theme to the other is nobody's.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const { id, nodes } of await page.evaluate(runAxe, only))
      found.push(`${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
  }
  return found;
}

/** Expects axe to find nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

/** Runs in the page. */
async function runAxe(only: readonly string[] | undefined): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
  const options = { resultTypes: ['violations'], preload: false, ...(only && { runOnly: only }) };
  return (await axe.run(options)).violations;
}
