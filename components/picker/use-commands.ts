import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { collapsePath, collapseTop, pinAt, pinMoved } from './arranging.ts';
import type { Command } from './keys.ts';
import { type Layout, roleAt, rowCount } from './layout.ts';
import { rowBeside, rowOfOrganization, rowPagesAway } from './moves.ts';
import type { PickerAction, PickerState } from './picker-state.ts';
import type { Shelves } from './sections.ts';
import type { Arranged } from './use-arrangement.ts';
import type { Copied } from './use-copy.ts';

interface Situation {
  view: CatalogView;
  layout: Layout;
  shelves: Shelves;
  arranged: Arranged;
  state: PickerState;
  dispatch: (action: PickerAction) => void;
  switchTo: (role: CatalogRole, where: 'here' | 'new-tab') => void;
  copy: (role: CatalogRole, as: Copied) => void;
}

/** Carries out what a key or a click asks for; about a role, if `position` is not given the one of the active row. */
export function useCommands({ view, layout, shelves, arranged, state, dispatch, switchTo, copy }: Situation) {
  const t = useWords();
  const to = (position: number) => dispatch({ type: 'moved', position, rows: rowCount(layout) });
  const notify = (notice: string) => dispatch({ type: 'notice', notice });

  function pin(role: CatalogRole, index: number, position: number): void {
    const isPinned = arranged.isPinned(role);
    // Rows come or go above: the same role stays the active one.
    const active = state.query ? position : pinAt(layout, shelves, position, index, isPinned);
    if (isPinned) arranged.unpin(role);
    else arranged.pin(role);
    dispatch({ type: 'moved', position: active, rows: rowCount(layout) + 1 });
    notify(t(isPinned ? 'picker_unpinned' : 'picker_pinned', role.displayName ?? role.profile));
  }

  function movePin(by: 1 | -1): void {
    const move = pinMoved(layout, shelves, state.active, by);
    if (!move) return;
    arranged.pin(view.role(move.pin), move.before === undefined ? undefined : view.role(move.before));
    to(state.active + by);
  }

  function collapse(path: string | undefined): void {
    if (path === undefined || state.query) return;
    const { collapsed, first } = collapsePath(layout, shelves.collapsed, path);
    arranged.collapse(collapsed);
    if (first !== undefined) to(first);
    notify(t(collapsed.has(path) ? 'picker_collapsed' : 'picker_expanded', path));
  }

  function collapseAll(): void {
    const collapsed = collapseTop(view, shelves.collapsed);
    arranged.collapse(collapsed);
    to(0);
    notify(t(collapsed.size > 0 ? 'picker_all_collapsed' : 'picker_all_expanded'));
  }

  function run(command: Command, position = state.active): void {
    const index = roleAt(layout, command.do === 'switch-to' ? command.position : position);
    const role = index === undefined ? undefined : view.role(index);
    if (command.do === 'move') to(rowBeside(layout, state.active, command.by));
    if (command.do === 'page') to(rowPagesAway(state.active, command.by));
    if (command.do === 'move-to') to(command.end === 'first' ? 0 : rowCount(layout) - 1);
    if (command.do === 'organization') to(rowOfOrganization(layout, state.active, command.by));
    if (command.do === 'clear') dispatch({ type: 'typed', query: '' });
    if (command.do === 'help' || command.do === 'jump') dispatch({ type: 'panel', panel: { is: command.do } });
    if (command.do === 'move-pin') movePin(command.by);
    if (command.do === 'collapse') collapse(role?.organization);
    if (command.do === 'collapse-all') collapseAll();
    if (!role || index === undefined) return;
    if (command.do === 'switch') switchTo(role, command.where);
    if (command.do === 'switch-to') switchTo(role, 'here');
    if (command.do === 'copy') copy(role, command.as);
    if (command.do === 'pin') pin(role, index, position);
    if (command.do === 'details') dispatch({ type: 'panel', panel: { is: 'details', role, at: command.at } });
  }

  return { run, collapse };
}
