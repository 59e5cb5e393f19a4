import type { Settings } from './keys.ts';

/** All that a text says under one name. */
export interface Profile {
  name: string;
  /** 1-based line of its first header. */
  line: number;
  settings: Settings;
}
