import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { Reach } from '@/core/session/reach.ts';
import { safeText, visibleText } from '@/core/text/visible-text.ts';

/** A few words for the row; undefined where nothing stands in the way. */
export function shortReason(t: Translate, reach: Reach): string | undefined {
  if (reach.state === 'current') return t('picker_current');
  return reach.state === 'reachable' ? undefined : t(messageKey('reach', reach.reason));
}

/** A sentence with the reason and the remedy. */
export function remedy(t: Translate, reach: Reach): string | undefined {
  if (reach.state === 'current' || reach.state === 'reachable') return undefined;
  return t(messageKey('remedy', reach.reason), ...Object.values(reach.params ?? {}).map(safeText));
}

/** Profile, account and role of a row, and what else distinguishes two roles with one name. */
function spokenName(t: Translate, role: CatalogRole): string {
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

/** A row as it is read out: all that is seen of it, and why it is dimmed. */
export function spokenRole(t: Translate, role: CatalogRole, reach: Reach | undefined): string {
  const spoken = spokenName(t, role);
  if (!reach || reach.state === 'reachable') return spoken;
  return reach.state === 'current'
    ? t('picker_option_current', spoken, t('picker_current'))
    : t('picker_option_dimmed', spoken, t(messageKey('because', reach.reason)));
}
