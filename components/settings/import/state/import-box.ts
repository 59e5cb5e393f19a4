import type { FilesProblem } from '@/components/kit/reading/read-files.ts';
import type { ImportAction } from './import-actions.ts';
import { importReducer } from './import-reducer.ts';
import { emptyImport, type ImportState, type SettledImport, settledOf } from './import-state.ts';

/** A text that comes into the box as a whole. */
export type Arrival = Extract<ImportAction, { type: 'load' | 'restore' }>;

/** The import in the box, the text before it and the texts waiting after it: none is lost. */
export interface ImportBox {
  state: ImportState;
  /** What arrived during an import. The first comes into the box when that is done, or when the user asks for it. */
  waiting: readonly Arrival[];
  /** What gave way to the text in the box. */
  replaced: SettledImport | undefined;
  filesProblem: FilesProblem | undefined;
}

export type BoxAction = ImportAction | { type: 'show-waiting' };

export const emptyBox: ImportBox = { state: emptyImport, waiting: [], replaced: undefined, filesProblem: undefined };

export function boxReducer(box: ImportBox, action: BoxAction): ImportBox {
  switch (action.type) {
    case 'load':
    case 'restore':
      return box.state.phase === 'importing'
        ? { ...box, waiting: [...box.waiting, action] }
        : { ...step(box, action), replaced: textOn(box), filesProblem: undefined };
    case 'show-waiting': {
      const [first, ...waiting] = box.waiting;
      return first && box.state.phase !== 'importing' ? boxReducer({ ...box, waiting }, first) : box;
    }
    case 'clear': {
      const after = { ...step(box, action), replaced: undefined };
      return textOn(after) ? after : boxReducer(after, { type: 'show-waiting' });
    }
    case 'refuse-files':
      return { ...step(box, action), filesProblem: action.problem };
    case 'read':
    case 'review':
    case 'import':
      return { ...step(box, action), filesProblem: undefined };
    default:
      return step(box, action);
  }
}

const step = (box: ImportBox, action: ImportAction): ImportBox => ({ ...box, state: importReducer(box.state, action) });

/** The import in the box; undefined: there is no text in it, and none on its way. */
function textOn({ state }: ImportBox): SettledImport | undefined {
  const settled = settledOf(state);
  const { text, files } = settled.draft;
  return text.trim() !== '' || files.length > 0 ? settled : undefined;
}
