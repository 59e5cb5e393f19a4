import type { Translate } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { PickerAction } from '@/components/picker/picker-state.ts';
import { readPortal } from '@/core/aws/portal.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { arnOfRole } from '@/core/config/arn-of-role.ts';
import { cliCommand } from '@/core/export/cli-command.ts';
import { shareText } from '@/core/switching/links/share-text.ts';
import { safeText } from '@/core/text/visible-text.ts';

export type Copied = Extract<Command, { do: 'copy' }>['as'];

/** Undefined: there is none. */
export function textFor(role: CatalogRole, as: Copied): string | undefined {
  if (as === 'account') return role.account;
  if (as === 'profile') return role.profile;
  if (as === 'cli') return cliCommand(role.profile);
  return as === 'arn' ? arnOfRole(role) : shareText(role, as);
}

/** Copies an ID, ARN or link of a role. Returns the result in words, and whether it failed. */
export async function copyRole(
  t: Translate,
  role: CatalogRole,
  as: Copied,
  copy: PickerActions['copy'],
): Promise<Extract<PickerAction, { type: 'notice' }>> {
  const text = textFor(role, as);
  const hasFailed = text === undefined || !(await copy(text));
  return { type: 'notice', notice: wordsFor(t, role, as, text, hasFailed), hasFailed };
}

function wordsFor(t: Translate, role: CatalogRole, as: Copied, text: string | undefined, hasFailed: boolean): string {
  if (text === undefined && as === 'cli') return t('picker_copy_no_cli');
  if (text === undefined) return as === 'arn' ? t('picker_copy_no_arn') : t('picker_copy_no_link', t(whyNoLink(role)));
  if (hasFailed) return t('picker_copy_failed', text);
  if (as !== 'link' && as !== 'markdown') return t('picker_copied', text);
  return t(as === 'link' ? 'picker_copied_link' : 'picker_copied_markdown', safeText(shownName(role)));
}

/** Links are made to AWS's own hosts alone: whoever gets one cannot be asked about another. */
const whyNoLink = ({ startUrl = '' }: CatalogRole) =>
  readPortal(startUrl) ? 'picker_copy_not_aws' : 'remedy_no_portal';
