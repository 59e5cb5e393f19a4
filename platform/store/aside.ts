import type { EntryPlace } from '@/core/store/entries.ts';
import { asideName } from '@/core/store/names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { namesIn } from './storage-names.ts';

type Local = BrowserApi['storage']['local'];

/** A kept value that could not be read, and where its raw form was put. Nothing is overwritten before that. */
export interface SetAside {
  key: string;
  why: 'newer' | 'damaged';
  asideAs: string;
  /** The places of the entries that could not be read, if the rest of the list or record could. */
  unfamiliar?: EntryPlace[];
}

/** When it was set aside, in milliseconds since 1970. */
export const asideAt = ({ asideAs }: SetAside): number => Number(asideAs.slice(asideAs.lastIndexOf(':') + 1)) || 0;

const isNote = (note: Partial<SetAside> | null): note is SetAside =>
  typeof note?.key === 'string' && typeof note.asideAs === 'string';

/** What was set aside so far, oldest first. If the list itself is damaged, it is made from the stored names. */
export async function listAside(local: Local): Promise<SetAside[]> {
  const { [asideName]: list = [] } = await local.get(asideName);
  if (Array.isArray(list)) return list.filter(isNote);
  const found = (await namesIn(local)).flatMap((asideAs): SetAside[] => {
    const key = /^set-aside:(.+):\d+$/s.exec(asideAs)?.[1];
    return key === undefined ? [] : [{ key, why: 'damaged', asideAs }];
  });
  return found.sort((one, other) => asideAt(one) - asideAt(other));
}

/** What to write to set a raw value aside and to list it. */
export async function asideEntries(
  local: Local,
  raw: unknown,
  note: Omit<SetAside, 'asideAs'>,
  now: number,
): Promise<Record<string, unknown>> {
  const asideAs = await freeName(local, note.key, now);
  return { [asideAs]: raw, [asideName]: [...(await listAside(local)), { ...note, asideAs }] };
}

/** A clock that was set back, or two within a millisecond, must not put one value over another. */
async function freeName(local: Local, key: string, now: number): Promise<string> {
  for (let at = now; ; at++) {
    const name = `${asideName}:${key}:${at}`;
    if (!(name in (await local.get(name)))) return name;
  }
}
