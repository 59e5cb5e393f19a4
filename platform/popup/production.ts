import { type ProductionRoles, productionRoles } from '@/core/list/production-roles.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readPicker } from './picker.ts';

/** What in the stored list looks like production. */
export async function readProduction(local: BrowserApi['storage']['local']): Promise<ProductionRoles> {
  const { view } = await readPicker(local);
  return view ? productionRoles(view) : { words: [], count: 0 };
}
