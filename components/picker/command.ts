import type { Where } from '@/core/switching/where.ts';

/** What a key or a click asks of the picker. */
export type Command =
  | { do: 'move'; by: number }
  | { do: 'move-to'; end: 'first' | 'last' }
  | { do: 'page'; by: 1 | -1 }
  | { do: 'organization'; by: 1 | -1 }
  | { do: 'jump' }
  /** `path`: of the heading that was clicked; without one see `ListCommand`. */
  | { do: 'collapse'; path?: string }
  | { do: 'collapse-all' }
  | { do: 'switch'; where: Where }
  /** Switches to a row by its place, 0 for the first. */
  | { do: 'switch-to'; position: number }
  | { do: 'copy'; as: 'link' | 'markdown' | 'account' | 'arn' }
  | { do: 'pin' }
  | { do: 'move-pin'; by: 1 | -1 }
  | { do: 'details'; at: 'top' | 'region' }
  | { do: 'add' }
  | { do: 'help' }
  | { do: 'clear' };
