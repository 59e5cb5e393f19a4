import type { MessageKey } from '@/components/kit/words.ts';
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
    if (last?.words === binding.words) last.keys.push(name);
    else lines.push({ words: binding.words, keys: [name] });
  }
  return lines.map(({ words, keys }) => ({
    words,
    keys: keys.length > 2 ? [`${keys[0]} … ${keys.at(-1)}`] : keys,
  }));
}

/** The picker's own look at the platform is the user agent: a wrong guess shows a wrong hint, nothing else. */
export const keyboardHere = (): Keyboard => (/Mac/.test(globalThis.navigator?.userAgent ?? '') ? 'mac' : 'other');
