import type { Translate } from '@/components/kit/words.ts';
import { visibleText } from '@/core/catalog/visible-text.ts';
import type { Role } from '@/core/config/role.ts';
import { partitionOfRegion } from '@/core/console/partitions.ts';
import { regionNames } from '@/core/console/region-names.ts';
import { savedPage } from '@/core/switching/landing.ts';

interface Option {
  value: string;
  text: string;
}

/** The regions of the role's partition, and one that was chosen although nobody here knows it. */
export function regionOptions(t: Translate, { partition }: Role, chosen: string): Option[] {
  const regions = regionNames.filter((region) => partitionOfRegion(region) === partition);
  const others = chosen && !regions.includes(chosen) ? [chosen] : [];
  return [
    { value: '', text: t('details_region_default') },
    ...[...others, ...regions].map((region) => ({ value: region, text: region })),
  ];
}

/** A page's address as short as it can be told apart. */
const shortPage = (page: string): string => {
  const { host, pathname } = new URL(page);
  return visibleText(host.split('.')[0] + pathname);
};

/** Where to land; `page`: the console page in the tab, which can be saved, `chosen`: one that was. */
export function landingOptions(t: Translate, chosen: string, page: string | undefined): Option[] {
  const saved = [...new Set([savedPage(chosen || 'page'), page])].filter(
    (one) => one !== undefined && URL.canParse(one),
  );
  return [
    { value: '', text: t('details_landing_page') },
    { value: 'service', text: t('details_landing_service') },
    { value: 'home', text: t('details_landing_home') },
    ...saved.map((one = '') => ({ value: one, text: t('details_landing_saved', shortPage(one)) })),
  ];
}
