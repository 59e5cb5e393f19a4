import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import type { RoleUse } from '@/platform/library/role-use.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { RefusalReading, Refused } from '@/platform/popup/refusal.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import type { ShareTools } from '@/platform/popup/share.ts';
import type { Panel, Told } from './picker-state.ts';

/** What the popup can do; each talks to the browser, and is handed in. */
export interface PickerActions {
  switchTo: (role: CatalogRole, choice: SwitchChoice) => Promise<SwitchReport>;
  exit: () => Promise<ExitReport>;
  /** Stops what can be stopped of the switches that were asked for here. */
  cancel: () => Promise<unknown>;
  /** What was kept to be told is told. */
  dropIssue: () => Promise<unknown>;
  /** Puts a text on the clipboard; false: the browser did not allow it. */
  copy: (text: string) => Promise<boolean>;
  /** Pins a role, or moves its pin to before that of another role; to the end without one. */
  pin: (pin: RoleProfile, before: string | undefined) => Promise<unknown>;
  unpin: (id: string) => Promise<unknown>;
  /** Collapses these headings, and no others. */
  collapse: (paths: string[]) => Promise<unknown>;
  details: (role: CatalogRole) => Promise<RoleDetails>;
  /** What is stored about a role that was refused. */
  refusal: (role: Role, of: Refused) => Promise<RefusalReading>;
  /** Changes a role by its id, from what a form showed; without a change it is again as the text says. */
  change: (id: string, own: OwnChange | undefined, before: OwnChange | undefined) => Promise<unknown>;
  /** What is known for the use of a role elsewhere, and what of it is remembered. */
  roleUse: (role: CatalogRole) => Promise<RoleUse>;
  keepUseChoices: (role: CatalogRole, choices: UseChoices) => Promise<unknown>;
  /** The text of this id was copied. */
  keepUsed: (id: string) => Promise<unknown>;
  /** What sends roles to others. */
  share: () => Promise<ShareTools>;
  /** Saves roles one by one. */
  oneByOne: () => Promise<OneByOne>;
  /** What is done about the sessions that are open. */
  sessions: () => Promise<SessionTools>;
  /** Opens a source's text at a line. */
  goToLine: (sourceId: string, line: number) => void;
  goToTab: (tabId: number) => void;
  /** Gives how many characters were found on the page; with some, the review opens. */
  importFromPage: () => Promise<{ found: number }>;
  /** Opens the review of a text that was typed. */
  review: (text: string) => Promise<unknown>;
  openOptions: () => void;
  /** The browser's own page for the keys of extensions. */
  openShortcuts: () => void;
  /** Asks the browser for access to AWS's pages; only in a click. */
  requestAccess: () => void;
  close: () => void;
}

/** What becomes of switches, and of what is told of them. */
export interface CarryOut {
  switchTo: (role: CatalogRole, choice: SwitchChoice) => Promise<void>;
  /** What is on its way is canceled. */
  close: (panel: Panel | undefined) => void;
  dismiss: (told: Told | undefined) => void;
}
