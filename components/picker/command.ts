import type { ListSection } from '@/core/list/sections.ts';
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
  /** `anyway`: although the role is open in a tab. */
  | { do: 'switch'; where: Where; anyway?: true }
  /** Switches to a row by its place, 0 for the first. */
  | { do: 'switch-to'; position: number }
  | { do: 'copy'; as: 'link' | 'markdown' | 'account' | 'arn' | 'profile' | 'cli' }
  | { do: 'pin' }
  | { do: 'move-pin'; by: 1 | -1 }
  /** Marks a row's role to be shared with others, or unmarks it. */
  | { do: 'mark' }
  | { do: 'extend-marks'; by: 1 | -1 }
  /** All under a heading: the one that was clicked, else the row's. */
  | { do: 'mark-group'; of?: Pick<ListSection, 'kind' | 'name'> }
  | { do: 'unmark' }
  | { do: 'details'; at: 'top' | 'region' }
  | { do: 'use' }
  | { do: 'share' }
  | { do: 'sessions' }
  /** Back to whom one signed in as. */
  | { do: 'exit' }
  | { do: 'add' }
  | { do: 'help' }
  | { do: 'clear' };
