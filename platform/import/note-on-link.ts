import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { aboutLink } from '@/core/share/about-link.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { translateThrough } from '@/platform/translate.ts';

type Edge = Pick<BrowserApi, 'storage' | 'i18n'>;

/** What is said on AWS's switch-role page of the role that its link leads to. `text` is empty where there is nothing to say. */
export interface LinkNote {
  text: string;
  isWarning: boolean;
}

/** Says what the user's list knows of a switch-role link. It reads, and keeps nothing. */
export async function noteOnLink({ storage, i18n }: Edge, address: string): Promise<LinkNote> {
  const link = parseSwitchRoleLink(address);
  const { view } = link ? await readPicker(storage.local) : {};
  const own: CatalogRole[] = view ? Array.from({ length: view.count }, (_, index) => view.role(index)) : [];
  const about = link && aboutLink(link, own);
  if (!link || !about) return { text: '', isWarning: false };
  const t = translateThrough(i18n);
  const here = formatAccount(link.account);
  if (about.is === 'unknown') return { text: t('signin_note_unknown', here), isWarning: false };
  const name = isolatedText(about.name);
  if (about.is === 'listed') return { text: t('signin_note_listed', name), isWarning: false };
  if (about.is === 'other-role') return { text: t('signin_note_other_role', name, here), isWarning: false };
  const there = formatAccount(about.account);
  const text =
    about.is === 'elsewhere'
      ? t('signin_note_elsewhere', name, there, here)
      : t('signin_note_alike', isolatedText(about.called), name, there, here);
  return { text, isWarning: true };
}
