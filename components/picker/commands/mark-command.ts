import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { roleAt, rowCount, sectionOf } from '@/components/picker/list/layout.ts';
import { extended, type Marks, marksIn, rowsUnder, toggled } from '@/components/picker/list/marks.ts';
import { topHeadings } from '@/components/picker/list/top-headings.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { ListSection } from '@/core/list/sections.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { Situation } from './situation.ts';

export type MarkCommand = Extract<Command, { do: 'mark' | 'mark-group' | 'extend-marks' | 'unmark' }>;

export const isMarkCommand = (command: { do: string }): command is MarkCommand =>
  /^(?:mark|mark-group|extend-marks|unmark)$/.test(command.do);

/** Marks roles or unmarks them, and says how many are marked then. `position`: of the row that it is about. */
export function runMarkCommand(t: Translate, command: MarkCommand, situation: Situation, position: number): void {
  const { view, list, state, dispatch } = situation;
  const { layout } = list;
  const { counted } = formatsOf(t);
  const before = state.marks && marksIn(state.marks, view);
  const show = (marks: Marks | undefined, tell: (count: number) => string) => {
    dispatch({ type: 'marks', marks });
    dispatch({ type: 'notice', notice: tell(marks?.rows.size ?? 0) });
  };
  const toggle = (rows: readonly number[], name: string) => {
    const marks = toggled(before, view, rows);
    const isMarked = marks?.rows.has(rows[0] ?? -1);
    show(marks, (count) =>
      t(isMarked ? 'picker_mark_told' : 'picker_unmark_told', name, counted('common_roles', count)),
    );
  };

  if (command.do === 'mark') {
    const row = roleAt(layout, position);
    if (row !== undefined) toggle([row], safeText(shownName(view.role(row))));
  }
  if (command.do === 'mark-group') {
    const { of } = command;
    const section = of
      ? layout.sections.find(({ kind, name }) => kind === of.kind && name === of.name)
      : layout.sections[sectionOf(layout, position)];
    const rows = section ? rowsUnder(view, section) : [];
    if (section && rows.length > 0) toggle(rows, nameOf(t, section));
  }
  if (command.do === 'extend-marks' && rowCount(layout) > 0) {
    const { marks, position: next } = extended(
      before,
      view,
      { layout, active: position, moves: state.moves },
      command.by,
    );
    dispatch({ type: 'moved', position: next, rows: rowCount(layout) });
    show(marks, (count) => counted('picker_marked', count));
  }
  if (command.do === 'unmark') show(undefined, () => t('picker_unmarked_all'));
}

const nameOf = (t: Translate, { kind, name }: ListSection): string =>
  kind === 'organization' ? safeText(name) : t(topHeadings[kind]);
