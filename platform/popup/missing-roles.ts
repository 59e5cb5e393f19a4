import { asideName, splitName } from '@/core/store/names.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { listAside } from '@/platform/store/aside.ts';

type Edge = Pick<BrowserApi, 'storage'>;

/** Whether roles are missing because the text of a listed source was set aside. Does without the schemas. */
export async function areRolesMissing({ storage: { local } }: Edge): Promise<boolean> {
  const kept = await local.get([asideName, 'sources']);
  if (kept[asideName] === undefined) return false;
  const sources: unknown = (kept.sources as Envelope | undefined)?.data;
  const ids = Array.isArray(sources) ? sources.map((source) => source?.id) : [];
  return (await listAside(local)).some(({ key }) => {
    const { kind, id } = splitName(key) ?? {};
    return kind === 'text' && ids.includes(id);
  });
}
