import { useState } from 'preact/hooks';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { type Jump, jumpTo } from '@/components/picker/commands/pins-and-headings.ts';
import type { FoundInList } from '@/components/picker/list/find.ts';
import type { Layout } from '@/components/picker/list/layout.ts';
import type { RangesIn } from '@/components/picker/list/marked.tsx';
import type { Marks } from '@/components/picker/list/marks.ts';
import { HelpSheet } from '@/components/picker/sheets/help-sheet.tsx';
import { JumpSheet } from '@/components/picker/sheets/jump-sheet.tsx';
import type { Early } from '@/components/picker/sheets/press-again.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Sheet } from './picker-state.ts';
import type { PopupContext } from './popup-context.ts';

/** A chunk of its own: it needs the tables of secrets to clean what is typed, and help and jump must not wait for them. */
const DetailsSheet = lazy(async () => (await import('@/components/picker/details/details-sheet.tsx')).DetailsSheet);

/** A file of its own: it needs all that reads texts. */
const AddSheet = lazy(async () => (await import('./sheets/add-sheet.tsx')).AddSheet);

/** A file of its own: it needs what makes the texts. */
const UseSheet = lazy(async () => (await import('./use/use-sheet.tsx')).UseSheet);

/** A file of its own: it needs what makes links of many roles. */
const ShareSheet = lazy(async () => (await import('./share/share-sheet.tsx')).ShareSheet);

/** A file of its own: it asks each tab. */
const SessionsSheet = lazy(async () => (await import('./sessions/sessions-sheet.tsx')).SessionsSheet);

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
  /** The rows, and what a switch to a role lands on, after what was typed. */
  marks: Marks | undefined;
  list: { layout: Layout; found?: RangesIn; landingFor?: FoundInList['landingFor'] };
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onJump: (to: Jump) => void;
  /** After a role was changed. */
  onChanged: () => void;
  /** Tells what was done after the sheet is gone. */
  onNotice: (notice: string, hasFailed?: boolean) => void;
  onClose: () => void;
}

export function SheetBody({ sheet, view, listSetup, here, list, marks, actions, onJump, ...props }: SheetProps) {
  const { early, onClose } = props;
  const frame = { early, onClose };
  /** From the details of a role. */
  const [next, setNext] = useState<Sheet>();
  const shown = next ?? sheet;
  if (shown.is === 'help') return <HelpSheet onShortcuts={actions.openShortcuts} {...frame} />;
  if (shown.is === 'sessions') return <SessionsSheet view={view} actions={actions} {...frame} />;
  if (shown.is === 'add') return <AddSheet text={shown.text} view={view} actions={actions} {...props} />;
  if (shown.is === 'jump') {
    const jump = (path: string) => onJump(jumpTo(view, listSetup, path));
    return <JumpSheet {...{ view, listSetup }} from={here} onJump={jump} {...frame} />;
  }
  const { role } = shown;
  if (shown.is === 'use') return <UseSheet role={role} actions={actions} onSwitch={props.onSwitch} {...frame} />;
  if (shown.is === 'share') {
    const of = { role, view, list, marks, isMarked: shown.marked };
    return <ShareSheet {...of} actions={actions} page={props.context?.session?.url} {...frame} />;
  }
  return (
    <DetailsSheet
      {...{ role, view, actions }}
      at={shown.at}
      landing={list.landingFor?.(role)}
      onMore={(is, role) => setNext({ is, role })}
      {...props}
    />
  );
}
