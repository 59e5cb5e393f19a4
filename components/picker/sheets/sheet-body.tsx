import { lazy } from '@/components/kit/lazy.tsx';
import type { PickerActions, SwitchChoice } from '@/components/picker/picker-actions.ts';
import type { Sheet } from '@/components/picker/picker-state.ts';
import type { Surroundings } from '@/components/picker/surroundings.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { HelpSheet } from './help-sheet.tsx';
import { JumpSheet } from './jump-sheet.tsx';

/**
 * By itself: what is typed there is looked through for secrets before it is kept, and neither help nor jump are to wait for
 * the tables of that.
 */
const DetailsSheet = lazy(async () => (await import('@/components/picker/details/details-sheet.tsx')).DetailsSheet);

/** With time to spare, as this one was. What cannot be loaded is told of when it is asked for. */
requestIdleCallback(() => void DetailsSheet.preload().catch(() => {}));

export interface SheetProps {
  sheet: Sheet;
  view: CatalogView;
  /** The organization of the active row. */
  here: string | undefined;
  surroundings: Surroundings | undefined;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onJump: (path: string) => void;
  /** After a role was changed. */
  onChanged: () => void;
  /** Tells what was done after the sheet is gone. */
  onNotice: (notice: string) => void;
  onClose: () => void;
}

export function SheetBody({ sheet, view, here, actions, onJump, onClose, ...props }: SheetProps) {
  if (sheet.is === 'help') return <HelpSheet onShortcuts={actions.openShortcuts} onClose={onClose} />;
  if (sheet.is === 'jump') return <JumpSheet view={view} from={here} onJump={onJump} onClose={onClose} />;
  return <DetailsSheet role={sheet.role} view={view} at={sheet.at} actions={actions} onClose={onClose} {...props} />;
}
