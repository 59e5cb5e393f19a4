import { textScale } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { loadNext } from '@/components/picker/after-first-paint.ts';
import type { Command } from '@/components/picker/command.ts';
import { roleAt, rowCount } from '@/components/picker/list/layout.ts';
import { rowBeside, rowOfOrganization, rowsSeen } from '@/components/picker/list/moves.ts';
import type { ListCommand } from './list-command.ts';
import type { Situation } from './situation.ts';
import { useEarlyCommands } from './use-early-commands.ts';

/** Rows that a Page key moves by: those of the list as it is now. */
const page = () => rowsSeen(document.getElementById('roles')?.clientHeight ?? 0, textScale());

const listCommands: ReadonlySet<Command['do']> = new Set(['pin', 'move-pin', 'collapse', 'collapse-all']);

/** Carries out what a key or a click asks for. `position`: its row; by default the active row. */
export function useCommands(situation: Situation) {
  const { view, list, last, state, dispatch, switchTo, copy } = situation;
  const { layout, isWaiting, named, lead } = list;
  const t = useWords();
  const to = (position: number) => dispatch({ type: 'moved', position, rows: rowCount(layout) });

  async function runListCommand(command: ListCommand): Promise<void> {
    const next = await loadNext();
    next.runListCommand(t, command, situation);
  }

  /** While only the first screen is there, search results and the order of pins are not known. */
  const canRun = ({ do: what }: Command) => {
    if (what === 'clear' || what === 'help' || what === 'jump' || what === 'add') return true;
    return !isWaiting && (view.listSetup === undefined || !listCommands.has(what));
  };

  function run(command: Command, at?: number): void {
    const position = at ?? state.active;
    const index = roleAt(layout, command.do === 'switch-to' ? command.position : position);
    const row = index !== undefined && view.knows(index) ? view.role(index) : undefined;
    const isOffer = position < 0 && (command.do === 'switch' || command.do === 'copy');
    const role = isOffer && named?.is === 'offered' ? named.role : row;
    if (command.do === 'move') to(rowBeside(layout, state.active, command.by, lead));
    if (command.do === 'page') to(state.active + command.by * page());
    if (command.do === 'move-to') to(command.end === 'first' ? -lead : rowCount(layout) - 1);
    if (command.do === 'organization') to(rowOfOrganization(layout, state.active, command.by));
    if (command.do === 'clear') dispatch({ type: 'typed', query: '' });
    if (command.do === 'help' || command.do === 'jump' || command.do === 'add')
      dispatch({ type: 'panel', panel: { is: command.do } });
    if (command.do === 'move-pin' || command.do === 'collapse' || command.do === 'collapse-all')
      void runListCommand(command);
    if (!role) return;
    if (last.isGone && at === undefined && command.do !== 'switch-to') return void runListCommand({ do: 'say-active' });
    if (command.do === 'pin') void runListCommand({ do: 'pin', position });
    if (command.do === 'switch') switchTo(role, command.where);
    if (command.do === 'switch-to') switchTo(role, 'here');
    if (command.do === 'copy') copy(role, command.as);
    if (command.do === 'details') dispatch({ type: 'panel', panel: { is: 'details', role, at: command.at } });
  }

  return useEarlyCommands({ query: state.query, hasPanel: state.panel !== undefined }, canRun, run);
}
