import type { AgreedHost } from '@/core/aws/agreed-host.ts';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { ProductionRoles } from '@/core/list/production-roles.ts';
import type { Cleaned, Undo } from '@/core/store/keys.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import type { Source } from '@/core/store/source.ts';
import type { Uses } from '@/core/store/uses-key.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import type { PortalImport } from '@/platform/import/portal-read.ts';
import type { Exports } from '@/platform/library/exports.ts';
import type { GivenValues } from '@/platform/library/given-values.ts';
import type { Library } from '@/platform/library/library.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import type { TextWorker } from '@/platform/library/text-worker.ts';
import type { ShareTools } from '@/platform/popup/share.ts';
import type { Undoing } from '@/platform/store/changes.ts';
import type { AsideItem, KeptAside } from '@/platform/store/kept-aside.ts';
import type { Turns } from '@/platform/store/turns.ts';
import type { AgreedHosts } from '@/platform/switching/agreed-hosts.ts';
import type { Aliases } from '@/platform/switching/aliases.ts';
import type { History } from '@/platform/switching/history.ts';
import type { SelfTester } from '@/platform/switching/self-test.ts';

/** What the entrypoint provides to the page: data behind promises, and what only a browser can do. */
export interface SettingsServices {
  library: Library;
  history: History;
  aliases: Aliases;
  agreedHosts: AgreedHosts;
  values: GivenValues;
  selfTest: SelfTester;
  exports: Exports;
  /** Roles to be shared: see `readSourceRoles`. */
  rolesOf(source: Pick<Source, 'id' | 'name'>): Promise<CatalogRole[]>;
  /** What sends roles to others. */
  share(): Promise<ShareTools>;
  /** Saves roles one by one. */
  oneByOne: OneByOne;
  texts: Pick<TextWorker, 'recognize' | 'cancel'>;
  turns: Turns;
  /** The access portal that this page was opened to read. */
  portal?: PortalImport | undefined;
  aside: Omit<KeptAside, 'comeBack'>;
  /** Secrets that an update removed from the data of older versions; null: none, or the user has seen the note. */
  cleaned(): Promise<Cleaned | null>;
  sawCleaned(): Promise<void>;
  /** Calls back after every change of stored data, by any page. Returns the function that ends this. */
  watch(changed: () => void): () => void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Of the extension's storage, in bytes. */
  usage(): Promise<number>;
  /** Saves a text as a file. */
  download(name: string, mime: string, text: string): void;
  /** What of the list looks like production. */
  production(): Promise<ProductionRoles>;
  /** Opens the browser's page where shortcuts are changed. */
  openShortcuts(): Promise<void>;
  /** Switches to the role of a record again. */
  repeat(record: SwitchRecord): Promise<SwitchReport>;
  /** Of the extension. */
  version: string;
  /** The popup's key combination as the browser words it; empty: none is set. */
  shortcut(): Promise<string>;
}

/** Everything that the sections show, as last read. */
export interface SettingsData {
  sources: Source[];
  /** The sources that were removed and are kept, the last one first. */
  removed: RemovedSource[];
  /** The last one made first. */
  history: SwitchRecord[];
  preferences: Preferences;
  aside: AsideItem[];
  /** What of the list looks like production; nothing once the user has decided on it. */
  production: ProductionRoles;
  /** What pages said that aliases stand for. */
  learnt: LearntAlias[];
  /** Hosts beside AWS's that the user has agreed to open. */
  agreed: AgreedHost[];
  /** What was given for using roles elsewhere. */
  uses: Uses;
  cleaned: Cleaned | null;
  /** The last change of the sources, while it can be undone. */
  undoable: Undo | null;
  /** undefined: the browser does not say. */
  usage: number | undefined;
}

/** A message about what was just done. */
export interface Notice {
  text: string;
  tone: 'success' | 'warning' | 'danger';
  /** Returns the result if it may fail. */
  undo?: (() => Promise<Undoing>) | (() => Promise<void> | void);
  /** When the sources were changed, where `undo` is of that. */
  changedAt?: number;
  /** It is of an import that is done: the next review takes it away. */
  untilReview?: true;
}

/** What each section works with. */
export interface SectionProps {
  services: SettingsServices;
  data: SettingsData;
  /** The one on the screen. */
  notice: Notice | undefined;
  notify(notice: Notice): void;
  /** Does the work and reads everything again; what it throws becomes a notice, and that it takes long is told. */
  attempt(work: () => Promise<void>): Promise<void>;
}
