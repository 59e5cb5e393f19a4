import type { FilesProblem } from '@/components/kit/read-files.ts';
import type { ImportAction } from './import-actions.ts';
import { importReducer } from './import-reducer.ts';
import { emptyImport, type ImportState, type Standing, standingOf } from './import-state.ts';

/** A text that comes into the box as a whole. */
export type Arrival = Extract<ImportAction, { type: 'load' | 'restore' }>;

/** The import in the box, the text before it and the texts waiting after it: none is lost. */
export interface Desk {
  state: ImportState;
  /** What arrived during an import. The first comes into the box when that is done, or when the user asks for it. */
  waiting: readonly Arrival[];
  /** What gave way to the text in the box. */
  replaced: Standing | undefined;
  filesProblem: FilesProblem | undefined;
}

export type DeskAction = ImportAction | { type: 'show-waiting' };

export const emptyDesk: Desk = { state: emptyImport, waiting: [], replaced: undefined, filesProblem: undefined };

export function deskReducer(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'load':
    case 'restore':
      return desk.state.phase === 'importing'
        ? { ...desk, waiting: [...desk.waiting, action] }
        : { ...step(desk, action), replaced: textOn(desk), filesProblem: undefined };
    case 'show-waiting': {
      const [first, ...waiting] = desk.waiting;
      return first && desk.state.phase !== 'importing' ? deskReducer({ ...desk, waiting }, first) : desk;
    }
    case 'clear': {
      const after = { ...step(desk, action), replaced: undefined };
      return textOn(after) ? after : deskReducer(after, { type: 'show-waiting' });
    }
    case 'refuse-files':
      return { ...step(desk, action), filesProblem: action.problem };
    case 'read':
    case 'review':
    case 'import':
      return { ...step(desk, action), filesProblem: undefined };
    default:
      return step(desk, action);
  }
}

const step = (desk: Desk, action: ImportAction): Desk => ({ ...desk, state: importReducer(desk.state, action) });

/** The import in the box; undefined: there is no text in it, and none on its way. */
function textOn({ state }: Desk): Standing | undefined {
  const standing = standingOf(state);
  const { text, files } = standing.draft;
  return text.trim() !== '' || files.length > 0 ? standing : undefined;
}
