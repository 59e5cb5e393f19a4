import { textScale } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { loadNext } from '@/components/picker/after-first-paint.ts';
import type { Command } from '@/components/picker/command.ts';
import { type Layout, roleAt, rowCount } from '@/components/picker/list/layout.ts';
import { rowBeside, rowOfOrganization, rowsSeen } from '@/components/picker/list/moves.ts';
import type { CommandOfList, ListCommand } from './list-command.ts';
import type { Situation } from './situation.ts';
import { useEarlyCommands } from './use-early-commands.ts';

/** Rows that a Page key moves by: those of the list as it is now. */
const page = (layout: Layout) => rowsSeen(layout, document.getElementById('roles')?.clientHeight ?? 0, textScale());

const listCommands: ReadonlySet<Command['do']> = new Set<CommandOfList['do']>([
  'pin',
  'move-pin',
  'collapse',
  'collapse-all',
  'mark',
  'extend-marks',
  'mark-group',
  'unmark',
  'share',
]);
const isOfList = (command: Command): command is CommandOfList => listCommands.has(command.do);

/** Carries out what a key or a click asks for. `position`: its row; by default the active row. */
export function useCommands(situation: Situation) {
  const { view, list, last, state, dispatch, switchTo, exit, copy } = situation;
  const { layout, isWaiting, named, lead } = list;
  const t = useWords();
  const to = (position: number) => dispatch({ type: 'moved', position, rows: rowCount(layout) });

  async function runListCommand(command: ListCommand, at?: number): Promise<void> {
    const next = await loadNext();
    next.runListCommand(t, command, situation, at);
  }

  /** While only the first screen is there, search results and the order of pins are not known. */
  const canRun = (command: Command) => {
    const what = command.do;
    if (/^(?:clear|help|jump|add|sessions|exit)$/.test(what)) return true;
    return !isWaiting && (view.listSetup === undefined || !isOfList(command));
  };

  function run(command: Command, at?: number): void {
    const position = at ?? state.active;
    const index = roleAt(layout, command.do === 'switch-to' ? command.position : position);
    const row = index !== undefined && view.knows(index) ? view.role(index) : undefined;
    const isOffer = position < 0 && (command.do === 'switch' || command.do === 'copy');
    const role = isOffer ? last.meant : row;
    if (command.do === 'move') to(rowBeside(layout, state.active, command.by, lead));
    if (command.do === 'page') to(state.active + command.by * page(layout));
    if (command.do === 'move-to') to(command.end === 'first' ? -lead : rowCount(layout) - 1);
    if (command.do === 'organization') to(rowOfOrganization(layout, state.active, command.by));
    if (command.do === 'clear') dispatch({ type: 'typed', query: '' });
    if (command.do === 'help' || command.do === 'jump' || command.do === 'sessions')
      dispatch({ type: 'panel', panel: { is: command.do } });
    if (command.do === 'exit') exit();
    // What no row stands for is what is to be added.
    if (command.do === 'add')
      dispatch({ type: 'panel', panel: { is: 'add', text: named || rowCount(layout) === 0 ? state.query : '' } });
    if (isOfList(command)) return void runListCommand(command, at);
    if (!role) return;
    if (last.isGone && at === undefined && command.do !== 'switch-to') return void runListCommand({ do: 'say-active' });
    if (command.do === 'switch') switchTo(role, command.where, command.anyway);
    // Where Enter means none of the rows, a number brings up its row first: that is another role than was named.
    if (command.do === 'switch-to' && lead > 0 && state.active !== command.position) to(command.position);
    else if (command.do === 'switch-to') switchTo(role, 'here');
    if (command.do === 'copy') copy(role, command.as);
    if (command.do === 'use') dispatch({ type: 'panel', panel: { is: 'use', role } });
    if (command.do === 'details') dispatch({ type: 'panel', panel: { is: 'details', role, at: command.at } });
  }

  return useEarlyCommands({ query: state.query, hasPanel: state.panel !== undefined }, canRun, run);
}
