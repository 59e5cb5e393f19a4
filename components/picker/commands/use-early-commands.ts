import { useEffect, useRef } from 'preact/hooks';
import type { Command } from './keys.ts';

interface Early {
  command: Command;
  /** Of the row that it is about; undefined: the active one. */
  position: number | undefined;
  /** What was typed when the key was pressed. */
  query: string;
}

/**
 * Keeps what a quick hand presses before it can be done, and gives it to `run` in its order: each may change what the next
 * is about. `canRun` tells whether a command can be done by now. Of another query than the present one, a command is
 * dropped: the row that it meant cannot be told. What opens a panel has the keys from then on.
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
