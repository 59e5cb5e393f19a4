import { MarksBar } from '@/components/picker/bars/marks-bar.tsx';
import { SessionButtons, SessionWho } from '@/components/picker/bars/session-bar-parts.tsx';
import { copyRole } from '@/components/picker/commands/copy-role.ts';
import { importPage } from '@/components/picker/commands/import-page.ts';
import { runListCommand } from '@/components/picker/commands/list-command.ts';
import { find, loadNamed } from '@/components/picker/list/find.ts';
import { listenForLinks } from '@/components/picker/list/paste-link.ts';
import { followRole } from '@/components/picker/list/same-row.ts';
import { takeSteadyClicks } from '@/components/picker/list/steady-clicks.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import { cancel, follow, toldOf } from './follow.ts';
import { HeadingButton } from './heading-button.tsx';
import { popupContextOf } from './popup-context.ts';
import { RowButtons } from './row-buttons.tsx';

listenForLinks(document);
takeSteadyClicks(document);

/** What the popup needs right after its first paint, in one file: each that it loads costs it milliseconds. */
export const next = {
  copyRole,
  importPage,
  runListCommand,
  find,
  loadNamed,
  lookAlikes,
  follow,
  cancel,
  toldOf,
  followRole,
  popupContextOf,
  RowButtons,
  HeadingButton,
  MarksBar,
  SessionWho,
  SessionButtons,
  // What a key or a click opens: each is a file of its own.
  missingBanner: async () => (await import('@/components/picker/banners/missing-banner.tsx')).MissingBanner,
  tabBanners: async () => (await import('@/components/picker/banners/tab-banners.tsx')).TabBanners,
  offer: async () => (await import('./offer.tsx')).Offer,
  pickerPanel: async () => (await import('./picker-panel.tsx')).PickerPanel,
  toldBanner: async () => (await import('@/components/picker/banners/told-banner.tsx')).ToldBanner,
  sheetBody: async () => (await import('./sheet-body.tsx')).SheetBody,
};
