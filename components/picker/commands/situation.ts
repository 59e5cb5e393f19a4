import type { LastRow } from '@/components/picker/list/same-row.ts';
import type { PickerAction, PickerState } from '@/components/picker/picker-state.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Where } from '@/core/switching/where.ts';
import type { Copied } from './copy-role.ts';
import type { EditableListSetup } from './use-list-setup.ts';

/** What is on the screen, and what can be done with it. */
export interface Situation {
  view: CatalogView;
  /** See `PickerList`. */
  list: LastRow['list'] & { isWaiting: boolean };
  listSetup: ListSetup;
  editable: EditableListSetup;
  /** What Enter means. */
  last: LastRow;
  /** `active` is -1 where it is not a row, but what stands above them. */
  state: PickerState;
  dispatch: (action: PickerAction) => void;
  switchTo: (role: CatalogRole, where: Where, anyway?: true) => void;
  exit: () => void;
  copy: (role: CatalogRole, as: Copied) => void;
}
