import type { Rolecall } from './rolecall.ts';

/** The history's rows as the settings show them, the last switch first; none while it is empty. */
export async function historyRows(rolecall: Rolecall): Promise<string[]> {
  const { page } = await rolecall.openOptions('#history');
  const rows = page.locator('tbody tr');
  // Before the page has read its data there are no rows either.
  await rows.or(page.getByText('No switches yet')).first().waitFor();
  const texts = await rows.allTextContents();
  await page.close();
  return texts;
}
