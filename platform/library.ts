import { buildCatalog } from '@/core/catalog/catalog.ts';
import { compareRoles, type RoleChanges } from '@/core/catalog/compare-roles.ts';
import { snapshotName, toSnapshot } from '@/core/catalog/snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { preferencesKey, sourcesKey, textKey, type Undo, undoKey } from '@/core/store/keys.ts';
import type { Preferences } from '@/core/store/preferences.ts';
import type { Source } from '@/core/store/source.ts';
import { entry, type Store } from './store.ts';

/** What an import would do; nothing is stored yet. */
export interface Review {
  reading: ConfigReading;
  changes: RoleChanges;
  /** The source that would be replaced; undefined: a new one. */
  replaces: Source | undefined;
  /** Lines whose secrets are left out. */
  secretLines: number[];
}

export interface ImportRequest {
  text: string;
  name: string;
  origin: Source['origin'];
  /** Id of the source to replace; undefined: add a new one. */
  replaces?: string | undefined;
}

/** The sources and everything that is done with them. Each change is one write, and can be undone once. */
export interface Library {
  list(): Promise<Source[]>;
  text(id: string): Promise<string>;
  review(text: string, replaces?: string): Promise<Review>;
  /** The source that this text looks like a newer version of: it shares at least half of its roles. */
  successorOf(text: string): Promise<Source | undefined>;
  import(request: ImportRequest): Promise<Source>;
  remove(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  undoable(): Promise<Undo | null>;
  undo(): Promise<void>;
  /** All sources as one config text, each under a comment with its name. */
  exportText(): Promise<string>;
  preferences(): Promise<Preferences>;
  setPreferences(preferences: Preferences): Promise<void>;
  /** Builds the snapshot again, as after an update of the extension or when it could not be read. */
  rebuild(): Promise<void>;
}
