import type { Section } from '@/core/config/document/document.ts';
import type { Settings } from '@/core/config/document/keys.ts';
import type { StrayHeader } from '@/core/config/document/stray-header.ts';

/** All that a text says under one name. */
export interface Profile {
  name: string;
  /** 1-based line of its first header. */
  line: number;
  /** How its first header is written, see `Section`. */
  prefixed: Section['prefixed'];
  settings: Settings;
  /** See `Section`. It is no role then. */
  stray?: StrayHeader;
}
