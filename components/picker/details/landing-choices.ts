import type { Choice } from '@/components/kit/controls/choice-field.tsx';
import type { Translate } from '@/components/kit/words.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { hasWords } from '@/core/search/find-headings.ts';
import { consoleServices } from '@/core/switching/landing/console-services.ts';
import { savedPage } from '@/core/switching/landing/landing.ts';
import { landingOfAddress } from '@/core/switching/landing/one-time-landing.ts';
import { visibleText } from '@/core/text/visible-text.ts';

const longestPage = 60;

/** A page's address, as short as it still identifies the page. */
function shortPage(page: string): string {
  if (!URL.canParse(page)) return visibleText(page.slice(0, longestPage));
  const { host, pathname, hash } = new URL(page);
  const text = visibleText(host.split('.')[0] + pathname + hash);
  return text.length > longestPage ? `${text.slice(0, longestPage - 1)}…` : text;
}

interface Landings {
  /** What the field shows of a landing. */
  shown: (landing: string) => string;
  find: (query: string) => readonly Choice[];
}

/**
 * Where to land: `own`, the landing for every switch, else the page one is on; what has a name; the console page in the tab,
 * which can be kept if it is of the partition; every service by its name; any page of the console by its address. `pasted`: the
 * page that the search has.
 */
export function landingChoices(
  t: Translate,
  partition: PartitionId,
  page: string | undefined,
  own: string | undefined,
  pasted?: Choice | undefined,
): Landings {
  const services = consoleServices(partition);
  const words: Record<string, string> = {
    page: t('details_landing_page'),
    service: t('details_landing_service'),
    home: t('details_landing_home'),
  };
  const nameOf = (landing: string): string =>
    (landing === pasted?.value ? pasted.text : words[landing]) ??
    services.find((service) => service.page === landing)?.name ??
    shortPage(landing);
  const choiceOf = (landing: string, note?: string): Choice => ({ value: landing, text: nameOf(landing), note });
  const fits = page !== undefined && parseConsoleUrl(page)?.partition === partition;
  const first: Choice = own
    ? { value: '', text: nameOf(own), note: t('details_region_own') }
    : { value: '', text: nameOf('page') };
  const named = [...(own ? ['page'] : []), 'service', 'home'].filter((one) => one !== own);
  const all = [
    first,
    ...(pasted ? [pasted] : []),
    ...named.map((one) => choiceOf(one)),
    ...(fits && page !== own && page !== pasted?.value ? [choiceOf(page, t('details_landing_this'))] : []),
    ...services.filter((service) => service.page !== own).map(({ page }) => choiceOf(page)),
  ];
  return {
    shown: (landing) => (landing === '' ? first.text : nameOf(landing)),
    find(query) {
      const typed = query.trim();
      if (typed === '') return all;
      const landing = /:\/\//.test(typed) ? landingOfAddress(typed) : undefined;
      if (landing) return landing.page && landing.partition === partition ? [choiceOf(landing.page)] : [];
      const has = hasWords(typed);
      const found = all.filter(({ text, value }) => has(`${text} ${savedPage(value) ?? ''}`));
      const begins = ({ text }: Choice) => text.toLowerCase().startsWith(typed.toLowerCase());
      return [...found.filter(begins), ...found.filter((one) => !begins(one))];
    },
  };
}
