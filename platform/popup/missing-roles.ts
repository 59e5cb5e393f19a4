import { asideName, nameOfSource, splitName } from '@/core/store/names.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { listAside } from '@/platform/store/aside.ts';
import { canListNames, namesIn } from '@/platform/store/storage-names.ts';

type Edge = Pick<BrowserApi, 'storage'>;

type Local = Edge['storage']['local'];

/** Tells whether a name is stored. Before Firefox 143 that takes reading its value: one at a time, for a text may be megabytes. */
async function namesOf(local: Local): Promise<(name: string) => boolean | Promise<boolean>> {
  if (!canListNames(local)) return async (name) => name in (await local.get(name));
  const names = new Set(await namesIn(local));
  return (name) => names.has(name);
}

/**
 * The name of the first listed source whose text is gone or was set aside: roles of it may be missing. Undefined: there is none. Does
 * without the schemas.
 */
export async function missingSource({ storage: { local } }: Edge): Promise<string | undefined> {
  const [{ sources, [asideName]: noted }, has] = await Promise.all([local.get(['sources', asideName]), namesOf(local)]);
  const listed: unknown = (sources as Envelope | undefined)?.data;
  const aside = noted === undefined ? [] : await listAside(local);
  const isAside = (id: string) => aside.some(({ key }) => splitName(key)?.kind === 'text' && splitName(key)?.id === id);
  for (const source of Array.isArray(listed) ? listed : []) {
    const id: unknown = source?.id;
    if (typeof id === 'string' && (isAside(id) || !(await has(nameOfSource('text', id))))) return String(source.name);
  }
  return undefined;
}
