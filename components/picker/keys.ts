/** What a key press asks of the picker. */
export type Command =
  | { do: 'move'; by: number }
  | { do: 'move-to'; end: 'first' | 'last' }
  | { do: 'page'; by: 1 | -1 }
  | { do: 'switch'; where: 'here' | 'new-tab' }
  | { do: 'copy'; as: 'link' | 'markdown' }
  | { do: 'clear' };

export interface KeyBinding {
  /** `KeyboardEvent.key` */
  key: string;
  /** Ctrl, or Command on a Mac. */
  command?: true;
  shift?: true;
  does: Command;
}

/** The one table of the popup's keys: the handler, the hints and the tests read it. */
export const keyBindings: readonly KeyBinding[] = [
  { key: 'ArrowDown', does: { do: 'move', by: 1 } },
  { key: 'ArrowUp', does: { do: 'move', by: -1 } },
  { key: 'Home', does: { do: 'move-to', end: 'first' } },
  { key: 'End', does: { do: 'move-to', end: 'last' } },
  { key: 'PageDown', does: { do: 'page', by: 1 } },
  { key: 'PageUp', does: { do: 'page', by: -1 } },
  { key: 'Enter', does: { do: 'switch', where: 'here' } },
  { key: 'Enter', command: true, does: { do: 'switch', where: 'new-tab' } },
  { key: 'Enter', shift: true, does: { do: 'copy', as: 'link' } },
  { key: 'Enter', command: true, shift: true, does: { do: 'copy', as: 'markdown' } },
  { key: 'Escape', does: { do: 'clear' } },
];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** The command of a key press; undefined while an input method composes, for Enter then belongs to that. */
export function commandOf(press: Press): Command | undefined {
  if (press.isComposing || press.altKey) return undefined;
  const command = press.ctrlKey || press.metaKey;
  const binding = keyBindings.find(
    ({ key, command: withCommand = false, shift = false }) =>
      key === press.key && withCommand === command && shift === press.shiftKey,
  );
  return binding?.does;
}
