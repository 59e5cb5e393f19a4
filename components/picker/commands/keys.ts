import type { Command } from '@/components/picker/command.ts';

export interface KeyBinding {
  /** `KeyboardEvent.key`; undefined: `code` says which key. */
  key?: string;
  /** `KeyboardEvent.code`, for keys with Alt: on a Mac that makes another character of the letter. */
  code?: string;
  /** Ctrl, or Command on a Mac. */
  command?: true;
  shift?: true;
  alt?: true;
  /** `empty`: nothing was typed; `at-end`: the caret is behind the text, so that the key moves nothing there. */
  only?: 'empty' | 'at-end';
  does: Command;
}

const digits = Array.from(
  { length: 9 },
  (_, n): KeyBinding => ({
    code: `Digit${n + 1}`,
    alt: true,
    does: { do: 'switch-to', position: n },
  }),
);

/**
 * The one table of the popup's keys: the handler, the help sheet, the README and the tests read it. Letters are taken with
 * Alt, by the key and not by the character: Ctrl with a letter edits text or is the browser's; AltGr, which types, is Ctrl
 * and Alt on Windows. E, I, N and U are left alone, which begin an accent on a Mac, and D, E and F, which open the address
 * bar and menus of Chromium and Firefox.
 */
export const keyBindings: readonly KeyBinding[] = [
  { key: 'ArrowDown', does: { do: 'move', by: 1 } },
  { key: 'ArrowUp', does: { do: 'move', by: -1 } },
  { key: 'PageDown', does: { do: 'page', by: 1 } },
  { key: 'PageUp', does: { do: 'page', by: -1 } },
  { key: 'Home', does: { do: 'move-to', end: 'first' } },
  { key: 'End', does: { do: 'move-to', end: 'last' } },
  { key: 'ArrowDown', alt: true, does: { do: 'organization', by: 1 } },
  { key: 'ArrowUp', alt: true, does: { do: 'organization', by: -1 } },
  { code: 'KeyJ', alt: true, does: { do: 'jump' } },
  { code: 'KeyO', alt: true, does: { do: 'collapse' } },
  { code: 'KeyO', alt: true, shift: true, does: { do: 'collapse-all' } },
  { key: 'Enter', does: { do: 'switch', where: 'here' } },
  { key: 'Enter', command: true, does: { do: 'switch', where: 'new-tab' } },
  { key: 'Enter', alt: true, does: { do: 'switch', where: 'here', anyway: true } },
  ...digits,
  { code: 'KeyR', alt: true, does: { do: 'details', at: 'region' } },
  { key: 'Enter', shift: true, does: { do: 'copy', as: 'link' } },
  { key: 'Enter', command: true, shift: true, does: { do: 'copy', as: 'markdown' } },
  { code: 'KeyC', alt: true, does: { do: 'copy', as: 'account' } },
  { code: 'KeyA', alt: true, does: { do: 'copy', as: 'arn' } },
  { code: 'KeyP', alt: true, shift: true, does: { do: 'copy', as: 'profile' } },
  { code: 'KeyC', alt: true, shift: true, does: { do: 'copy', as: 'cli' } },
  { code: 'KeyP', alt: true, does: { do: 'pin' } },
  { key: 'ArrowUp', alt: true, shift: true, does: { do: 'move-pin', by: -1 } },
  { key: 'ArrowDown', alt: true, shift: true, does: { do: 'move-pin', by: 1 } },
  { code: 'KeyX', alt: true, does: { do: 'mark' } },
  { key: 'ArrowDown', shift: true, does: { do: 'extend-marks', by: 1 } },
  { key: 'ArrowUp', shift: true, does: { do: 'extend-marks', by: -1 } },
  { code: 'KeyX', alt: true, shift: true, does: { do: 'mark-group' } },
  { key: 'ArrowRight', only: 'at-end', does: { do: 'details', at: 'top' } },
  { code: 'KeyI', command: true, does: { do: 'details', at: 'top' } },
  { code: 'KeyK', alt: true, does: { do: 'use' } },
  { code: 'KeyK', alt: true, shift: true, does: { do: 'share' } },
  { code: 'KeyW', alt: true, does: { do: 'sessions' } },
  { code: 'KeyL', alt: true, does: { do: 'exit' } },
  { code: 'KeyM', alt: true, does: { do: 'add' } },
  { key: '?', only: 'empty', does: { do: 'help' } },
  { key: 'Escape', does: { do: 'clear' } },
];

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** Where the caret is in the search box. */
export interface Typed {
  isEmpty: boolean;
  isAtEnd: boolean;
}

/** The command of a key press; undefined while an input method composes, for Enter then belongs to that. */
export function commandOf(press: Press, typed: Typed): Command | undefined {
  if (press.isComposing) return undefined;
  const command = press.ctrlKey || press.metaKey;
  const binding = keyBindings.find(
    (one) =>
      (one.key === undefined ? one.code === press.code : one.key === press.key) &&
      Boolean(one.command) === command &&
      Boolean(one.alt) === press.altKey &&
      // Where `?` is on a keyboard, and whether Shift makes it, is the keyboard's.
      (Boolean(one.shift) === press.shiftKey || one.key === '?') &&
      (one.only !== 'empty' || typed.isEmpty) &&
      (one.only !== 'at-end' || typed.isAtEnd),
  );
  return binding?.does;
}
