import { DetailsSheet } from '@/components/picker/details/details-sheet.tsx';
import type { PickerActions, SwitchChoice } from '@/components/picker/picker-actions.ts';
import type { Sheet } from '@/components/picker/picker-state.ts';
import type { Surroundings } from '@/components/picker/surroundings.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { HelpSheet } from './help-sheet.tsx';
import { JumpSheet } from './jump-sheet.tsx';

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
