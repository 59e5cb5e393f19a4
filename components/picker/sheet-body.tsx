import { lazy } from '@/components/kit/lazy.tsx';
import { type Jump, jumpTo } from '@/components/picker/commands/pins-and-headings.ts';
import { HelpSheet } from '@/components/picker/sheets/help-sheet.tsx';
import { JumpSheet } from '@/components/picker/sheets/jump-sheet.tsx';
import type { Early } from '@/components/picker/sheets/press-again.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Sheet } from './picker-state.ts';
import type { PopupContext } from './popup-context.ts';

/** A chunk of its own: it needs the tables of secrets to clean what is typed, and help and jump must not wait for them. */
const DetailsSheet = lazy(async () => (await import('@/components/picker/details/details-sheet.tsx')).DetailsSheet);

/** A file of its own: it needs all that reads texts. */
const AddSheet = lazy(async () => (await import('./sheets/add-sheet.tsx')).AddSheet);

/** In idle time, as this file was. A failure is reported when the sheet is opened. */
requestIdleCallback(() => void DetailsSheet.preload().catch(() => {}));

export interface SheetProps {
  sheet: Sheet;
  /** Keys that were pressed for it before it was there. */
  early: Early;
  view: CatalogView;
  listSetup: ListSetup;
  /** The organization of the active row. */
  here: string | undefined;
  context: PopupContext | undefined;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onJump: (to: Jump) => void;
  /** After a role was changed. */
  onChanged: () => void;
  /** Tells what was done after the sheet is gone. */
  onNotice: (notice: string, hasFailed?: boolean) => void;
  onClose: () => void;
}

export function SheetBody({ sheet, view, listSetup, here, actions, onJump, ...props }: SheetProps) {
  const { early, onClose } = props;
  const frame = { early, onClose };
  if (sheet.is === 'help') return <HelpSheet onShortcuts={actions.openShortcuts} {...frame} />;
  if (sheet.is === 'add') return <AddSheet text={sheet.text} view={view} actions={actions} {...props} />;
  if (sheet.is === 'jump') {
    const jump = (path: string) => onJump(jumpTo(view, listSetup, path));
    return <JumpSheet view={view} from={here} onJump={jump} {...frame} />;
  }
  return <DetailsSheet role={sheet.role} view={view} at={sheet.at} actions={actions} {...props} />;
}
