import { useEffect, useMemo, useState } from 'preact/hooks';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { loadNext } from '@/components/picker/after-first-paint.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { NamedRole } from '@/core/import/form/named-role.ts';
import { allSections, foundSections } from '@/core/list/sections.ts';
import type { lookAlikes } from '@/core/text/look-alikes.ts';
import type { FoundInList } from './find.ts';
import { type Layout, layOut } from './layout.ts';
import type { RangesIn } from './marked.tsx';
import type { followRole } from './same-row.ts';

export interface PickerList {
  layout: Layout;
  found?: RangesIn;
  fuzzy: boolean;
  /** Something was typed before the search and all roles are there: no row is the one that Enter would mean. */
  isWaiting: boolean;
  /** Undefined: nothing was searched for. */
  landingFor?: FoundInList['landingFor'];
  /** The role that is named in what was typed. */
  named?: NamedRole | undefined;
  /** 1 where Enter means no row at first, but what stands above them; else 0. */
  lead: number;
  /** Undefined at first, as is `followRole`. */
  lookAlikes: typeof lookAlikes | undefined;
  followRole: typeof followRole | undefined;
}

/**
 * Loaded when the first paint is done, which needs none of it; the search is there before a hand can have typed, and names
 * are marked before an eye has read them.
 */
function useNext() {
  const [next, setNext] = useState<Awaited<ReturnType<typeof loadNext>>>();
  const fail = useFailure();
  useEffect(() => void loadNext().then(setNext).catch(fail), []);
  return next;
}

/** The whole list, or what a query finds: of equals pins come first, then recents. */
export function usePickerList(view: CatalogView, listSetup: ListSetup, typed: string, isTight: boolean): PickerList {
  const next = useNext();
  const find = next?.find;
  const [readers, setReaders] = useState(0);
  const fail = useFailure();
  const query = typed.trim();
  const list = useMemo(() => {
    if (!query) return { ...nothing, layout: layOut(allSections(view, listSetup), isTight) };
    const found = view.listSetup ? undefined : find?.(view, query, listSetup);
    if (!found) return { ...nothing, layout: layOut([]), isWaiting: true };
    const { groups, ...more } = found;
    return { ...more, layout: layOut(foundSections(view, groups), isTight), isWaiting: false };
  }, [find, view, listSetup, query, readers, isTight]);
  useEffect(() => {
    if (next && list.isWaiting) void next.loadNamed().then(() => setReaders(1), fail);
  }, [next, list.isWaiting]);
  return { ...list, lookAlikes: next?.lookAlikes, followRole: next?.followRole };
}

const nothing = { fuzzy: false, isWaiting: false, lead: 0 };
