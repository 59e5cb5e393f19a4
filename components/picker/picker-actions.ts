import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Rung } from '@/core/switching/plan.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';

export interface SwitchChoice {
  where: 'here' | 'new-tab';
  /** A certain rung instead of the best. */
  rung?: Rung | undefined;
  /** Although the role is open in another tab. */
  anyway?: boolean | undefined;
}

/** What the popup can do; each talks to the browser, and is handed in. */
export interface PickerActions {
  switchTo: (role: CatalogRole, choice: SwitchChoice) => Promise<SwitchReport>;
  exit: () => Promise<ExitReport>;
  /** Puts a text on the clipboard; false: the browser did not allow it. */
  copy: (text: string) => Promise<boolean>;
  goToTab: (tabId: number) => void;
  /** Gives how many characters were found on the page; with some, the review opens. */
  importFromPage: () => Promise<{ found: number }>;
  openOptions: () => void;
  /** Asks the browser for access to AWS's pages; only in a click. */
  requestAccess: () => void;
  close: () => void;
}
