import { type MessageKey, messageKey } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { type KeyBinding, keyBindings } from '@/components/picker/commands/keys.ts';

export type Keyboard = 'mac' | 'other';

/** Signs that are read the same in every language; keys that are not here are called what is written on them. */
const signs: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};

/** What is written on the keys of a binding: `Ctrl+Shift+Enter`, on a Mac `⇧⌘Enter`. */
export function keyName({ key, code, command, shift, alt }: KeyBinding, keyboard: Keyboard): string {
  const main = key === undefined ? (code ?? '').replace(/^(?:Key|Digit)/, '') : (signs[key] ?? key);
  if (keyboard === 'mac') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${command ? '⌘' : ''}${main}`;
  return `${command ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${main}`;
}

const words = {
  move: 'keys_move',
  page: 'keys_page',
  'move-to': 'keys_ends',
  organization: 'keys_organization',
  jump: 'keys_jump',
  collapse: 'keys_collapse',
  'collapse-all': 'keys_collapse_all',
  'switch-to': 'keys_digits',
  pin: 'keys_pin',
  'move-pin': 'keys_move_pin',
  mark: 'keys_mark',
  'extend-marks': 'keys_extend_marks',
  'mark-group': 'keys_mark_group',
  unmark: 'picker_unmark_all',
  use: 'keys_use',
  share: 'keys_share',
  sessions: 'keys_sessions',
  exit: 'picker_back',
  add: 'keys_add',
  help: 'keys_help',
  clear: 'keys_clear',
} as const satisfies Partial<Record<Command['do'], MessageKey>>;

/** What a key or a button does, in words. Bindings that follow each other with the same words share a line of the help sheet. */
export function commandWords(command: Command): MessageKey {
  if (command.do === 'switch' && command.anyway) return 'keys_anyway';
  if (command.do === 'switch') return command.where === 'here' ? 'keys_switch' : 'keys_new_tab';
  if (command.do === 'details') return command.at === 'top' ? 'keys_details' : 'keys_region';
  return command.do === 'copy' ? messageKey('keys', command.as) : words[command.do];
}

/** The first key of what says this, by what is written on it. */
export function keyOf(words: MessageKey): string | undefined {
  const binding = keyBindings.find(({ does }) => commandWords(does) === words);
  return binding && keyName(binding, keyboardHere());
}

/** A line of the help sheet. */
export interface KeyLine {
  words: MessageKey;
  /** Each of them will do; of more than two the first and the last, with `…` between. */
  keys: string[];
}

export function keyLines(keyboard: Keyboard): KeyLine[] {
  const lines: KeyLine[] = [];
  for (const binding of keyBindings) {
    const name = keyName(binding, keyboard);
    const last = lines.at(-1);
    const words = commandWords(binding.does);
    if (last?.words === words) last.keys.push(name);
    else lines.push({ words, keys: [name] });
  }
  return lines.map(({ words, keys }) => ({
    words,
    keys: keys.length > 2 ? [`${keys[0]} … ${keys.at(-1)}`] : keys,
  }));
}

/** The picker's own look at the platform is the user agent: a wrong guess shows a wrong hint, nothing else. */
export const keyboardHere = (): Keyboard => (/Mac/.test(globalThis.navigator?.userAgent ?? '') ? 'mac' : 'other');
