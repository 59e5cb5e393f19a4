import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { layOut, roleAt, rowCount } from '@/components/picker/list/layout.ts';
import { type Row, sameRow } from '@/components/picker/list/same-row.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { allSections } from '@/core/list/sections.ts';
import { safeText } from '@/core/text/visible-text.ts';
import { isMarkCommand, type MarkCommand, runMarkCommand } from './mark-command.ts';
import { collapsePath, collapseTop, kindAt, pinMoved } from './pins-and-headings.ts';
import type { Situation } from './situation.ts';

/** Those of the list as a whole: they wait until it is read. */
export type CommandOfList =
  | Extract<Command, { do: 'pin' | 'move-pin' | 'collapse' | 'collapse-all' | 'share' }>
  | MarkCommand;

export type ListCommand =
  | CommandOfList
  /** The first key after its role had left the list: nobody has chosen the row that is active now. */
  | { do: 'say-active' };

/**
 * Moves pins, collapses headings, marks roles or shares them, and announces the result. The active row follows its role, see
 * `useActiveRow`. `at`: the row that a click is about; by default the active one.
 */
export function runListCommand(t: Translate, command: ListCommand, situation: Situation, at?: number): void {
  const { view, list, listSetup, editable, last, state, dispatch } = situation;
  const { layout } = list;
  const role = last.meant;
  const to = (position: number) => dispatch({ type: 'moved', position, rows: rowCount(layout) });
  const active: Row = { view, layout, position: state.active, role };
  const notify = (notice: string, hasFailed = false) => dispatch({ type: 'notice', notice, hasFailed });
  /** Says so when it is stored, and not before. */
  const tell = (storing: Promise<unknown>, notice: string) =>
    void whenLate(storing, () => notify(t('details_late'))).then(
      () => notify(notice),
      () => notify(t('picker_unstored'), true),
    );

  const position = at ?? state.active;

  function pin(): void {
    const index = roleAt(layout, position);
    if (index === undefined) return;
    const role = view.role(index);
    const isPinned = editable.isPinned(role);
    const storing = isPinned ? editable.unpin(role) : editable.pin(role);
    tell(storing, t(isPinned ? 'picker_unpinned' : 'picker_pinned', safeText(shownName(role))));
  }

  function movePin(by: 1 | -1): void {
    const index = roleAt(layout, state.active);
    if (index === undefined || kindAt(layout, state.active) !== 'pinned') return;
    const move = pinMoved(layout, listSetup, state.active, by);
    const before = move?.before === undefined ? undefined : view.role(move.before);
    const storing = move ? editable.pin(view.role(move.pin), before) : Promise.resolve();
    const position = move ? state.active + by : state.active;
    to(position);
    const place = [String(position + 1), String(listSetup.pins.length)];
    tell(storing, t('picker_pin_moved', safeText(shownName(view.role(index))), ...place));
  }

  function collapse(clicked: string | undefined): void {
    const back = clicked === undefined ? state.justCollapsed : undefined;
    const index = roleAt(layout, state.active);
    const path = clicked ?? back?.path ?? (index === undefined ? undefined : view.role(index).organization);
    if (path === undefined) return;
    const { collapsed, first } = collapsePath(layout, listSetup.collapsed, path);
    const isCollapsed = collapsed.has(path);
    const after = layOut(allSections(view, { ...listSetup, collapsed }));
    // A click is on a heading: it does not choose a row. The key goes on to the next heading.
    const same = sameRow(back?.from ?? active, view, after);
    const storing = editable.collapse(collapsed);
    dispatch({
      type: 'moved',
      position: (clicked === undefined ? (first ?? same) : (same ?? first)) ?? 0,
      rows: rowCount(after),
      justCollapsed: isCollapsed && clicked === undefined ? { path, from: active } : undefined,
    });
    tell(storing, t(isCollapsed ? 'picker_collapsed' : 'picker_expanded', safeText(path)));
  }

  function collapseAll(): void {
    const collapsed = collapseTop(view, listSetup.collapsed);
    const after = layOut(allSections(view, { ...listSetup, collapsed }));
    const storing = editable.collapse(collapsed);
    dispatch({ type: 'moved', position: sameRow(active, view, after) ?? 0, rows: rowCount(after) });
    tell(storing, t(collapsed.size > 0 ? 'picker_all_collapsed' : 'picker_all_expanded'));
  }

  function share(): void {
    const row = roleAt(layout, position) ?? state.marks?.rows.values().next().value;
    if (row === undefined) return;
    dispatch({ type: 'panel', panel: { is: 'share', role: view.role(row), marked: state.marks !== undefined } });
  }

  function sayActive(): void {
    if (!role) return;
    to(state.active);
    const notice = t('picker_active_gone', safeText(shownName(role)));
    dispatch({ type: 'notice', notice, hasFailed: true });
  }

  if (role && last.isGone && at === undefined && isOfActive(command, state)) {
    sayActive();
    return;
  }
  const collapses = command.do === 'collapse' || command.do === 'collapse-all';
  if (collapses && state.query.trim()) notify(t('picker_collapse_searching'));
  else if (command.do === 'collapse') collapse(command.path);
  else if (command.do === 'collapse-all') collapseAll();
  if (command.do === 'pin') pin();
  if (command.do === 'move-pin') movePin(command.by);
  if (command.do === 'share') share();
  if (command.do === 'say-active') sayActive();
  if (isMarkCommand(command)) runMarkCommand(t, command, situation, position);
}

/** Whether it is about the active row, and not about a heading that was clicked, or what was marked, or all. */
function isOfActive(command: ListCommand, { marks }: Situation['state']): boolean {
  if (command.do === 'share') return marks === undefined;
  if (command.do === 'collapse') return command.path === undefined;
  if (command.do === 'mark-group') return command.of === undefined;
  return command.do !== 'collapse-all' && command.do !== 'unmark';
}
