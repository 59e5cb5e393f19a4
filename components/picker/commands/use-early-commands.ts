import { useEffect, useRef } from 'preact/hooks';
import type { Command } from '@/components/picker/command.ts';

interface Early {
  command: Command;
  /** Of the row that it is about; undefined: the active one. */
  position: number | undefined;
  /** What was typed when the key was pressed. */
  query: string;
}

/**
 * Queues commands that come too early and passes them to `run` in their order, because each may change what the next one
 * is about. `canRun` says whether a command can run now. A command for an earlier query is dropped, because its row is no
 * longer known. After a command that opens a panel, keys belong to the panel.
 */
export function useEarlyCommands(
  { query, hasPanel }: { query: string; hasPanel: boolean },
  canRun: (command: Command) => boolean,
  run: (command: Command, position?: number) => void,
) {
  const waiting = useRef<Early[]>([]);
  useEffect(() => {
    waiting.current = hasPanel ? [] : waiting.current.filter((early) => early.query === query);
    const [next] = waiting.current;
    if (!next || !canRun(next.command)) return;
    waiting.current.shift();
    run(next.command, next.position);
  });
  return (command: Command, position?: number) => {
    if (canRun(command)) run(command, position);
    else waiting.current.push({ command, position, query });
  };
}
