import type { Translate } from '@/components/kit/words.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { regionsOf } from '@/core/aws/regions.ts';
import type { Role } from '@/core/config/role.ts';
import { savedPage } from '@/core/switching/landing.ts';
import { visibleText } from '@/core/text/visible-text.ts';

interface Option {
  value: string;
  text: string;
}

/**
 * The regions of the role's partition, and one that was chosen although nobody here knows it; `usual`: what the first stands
 * for, where that is not the config's.
 */
export function regionOptions(t: Translate, { partition }: Role, chosen: string, usual?: string): Option[] {
  const regions = regionsOf(partition);
  const others = chosen && !regions.includes(chosen) ? [chosen] : [];
  return [
    { value: '', text: usual || t('details_region_default') },
    ...[...others, ...regions].map((region) => ({ value: region, text: region })),
  ];
}

const longestPage = 60;

/** A page's address, as short as it still identifies the page. */
function shortPage(page: string): string {
  const { host, pathname, hash } = new URL(page);
  const text = visibleText(host.split('.')[0] + pathname + hash);
  return text.length > longestPage ? `${text.slice(0, longestPage - 1)}…` : text;
}

/**
 * Where to land. `page`: the console page in the tab, which can be saved if it is of the role's partition; `usual`: the landing
 * that was kept for every switch, where this is for one; `chosen`: one that was.
 */
export function landingOptions(
  t: Translate,
  { partition }: Role,
  page: string | undefined,
  usual?: string,
  chosen = '',
): Option[] {
  const fits = page !== undefined && parseConsoleUrl(page)?.partition === partition;
  const saved = [...new Set([savedPage(chosen || undefined), savedPage(usual), fits ? page : undefined])].filter(
    (one) => one !== undefined && URL.canParse(one),
  );
  return [
    { value: '', text: t(usual ? 'details_landing_usual' : 'details_landing_page') },
    ...(usual ? [{ value: 'page', text: t('details_landing_page') }] : []),
    { value: 'service', text: t('details_landing_service') },
    { value: 'home', text: t('details_landing_home') },
    ...saved.map((one = '') => ({ value: one, text: t('details_landing_saved', shortPage(one)) })),
  ];
}
