import type { Choice } from '@/components/kit/controls/choice-field.tsx';
import type { Translate } from '@/components/kit/words.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { shownRegion, wordsForRegion } from '@/core/aws/region-names.ts';
import { regionsOf } from '@/core/aws/regions.ts';
import { hasWords } from '@/core/search/find-headings.ts';

/** The regions that are likely to be meant. */
export interface NearRegions {
  /** The user's own for this role. */
  own: string | undefined;
  /** The config's. */
  written: string | undefined;
  /** Of the console in the tab. */
  here: string | undefined;
  /** Of the last switches, newest first. */
  recent: readonly string[];
}

/** What the first choice stands for: nothing is asked for. */
export function defaultRegion(t: Translate, { own, written }: NearRegions): Choice {
  const region = own ?? written;
  if (region === undefined) return { value: '', text: t('details_region_none') };
  return {
    value: '',
    text: shownRegion(region, t('common_locale')),
    note: t(own ? 'details_region_own' : 'details_region_written'),
  };
}

/** The regions of a partition, the likely ones first, by their codes, and by their names in every language. */
export function regionChoices(t: Translate, partition: PartitionId, near: NearRegions) {
  const { own, written, here, recent } = near;
  const locale = t('common_locale');
  const notes = new Map<string, string | undefined>();
  const add = (region: string | undefined, note?: string) => {
    const isKnown = region !== undefined && partitionOfRegion(region) === partition && region !== (own ?? written);
    if (isKnown && !notes.has(region)) notes.set(region, note);
  };
  add(written, t('details_region_written'));
  add(here, t('details_region_here'));
  for (const region of recent) add(region, t('picker_recent'));
  for (const region of regionsOf(partition)) add(region);
  const all = [...notes].map(([region, note]): Choice => ({ value: region, text: shownRegion(region, locale), note }));
  const first = defaultRegion(t, near);
  return (query: string): readonly Choice[] => {
    const typed = query.trim();
    if (typed === '') return [first, ...all];
    const has = hasWords(typed);
    const usual = own ?? written;
    const found = all.filter(({ value }) => has(wordsForRegion(value)));
    return usual !== undefined && has(wordsForRegion(usual)) ? [first, ...found] : found;
  };
}
