import type { Translate } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { visibleText } from '@/core/text/visible-text.ts';

/** Profile, account and role of a row, and what else distinguishes two roles with one name. */
export function spokenName(t: Translate, role: CatalogRole): string {
  const id = formatAccount(role.account);
  const called = role.accountName ?? role.learntName;
  const account = called ? `${formatAccount(called)} ${id}` : id;
  const name = shownName(role);
  let spoken = t('picker_option', ...[name, account, role.roleName].map(visibleText));
  if (name !== role.profile) spoken = t('picker_option_profile', spoken, visibleText(role.profile));
  if (role.region) spoken = t('picker_option_region', spoken, visibleText(role.region));
  if (role.twin === 'alike') spoken = t('picker_option_alike', spoken);
  if (role.tags?.length) spoken = t('picker_option_tags', spoken, role.tags.map(visibleText).join(', '));
  return spoken;
}
