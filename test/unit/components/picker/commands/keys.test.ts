import { describe, expect, it } from 'vitest';
import type { Command } from '@/components/picker/command.ts';
import { commandOf, keyBindings } from '@/components/picker/commands/keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

const ctrl = { ctrlKey: true };
const meta = { metaKey: true };
const shift = { shiftKey: true };
const alt = { altKey: true };
const empty = { isEmpty: true, isAtEnd: true };
const typed = { isEmpty: false, isAtEnd: true };
const inside = { isEmpty: false, isAtEnd: false };

describe('commandOf', () => {
  it.each<[string, Partial<KeyboardEvent>, Command]>([
    ['ArrowDown', {}, { do: 'move', by: 1 }],
    ['ArrowUp', {}, { do: 'move', by: -1 }],
    ['Home', {}, { do: 'move-to', end: 'first' }],
    ['End', {}, { do: 'move-to', end: 'last' }],
    ['PageDown', {}, { do: 'page', by: 1 }],
    ['PageUp', {}, { do: 'page', by: -1 }],
    ['ArrowDown', alt, { do: 'organization', by: 1 }],
    ['ArrowUp', alt, { do: 'organization', by: -1 }],
    ['ArrowUp', { ...alt, ...shift }, { do: 'move-pin', by: -1 }],
    ['ArrowDown', shift, { do: 'extend-marks', by: 1 }],
    ['ArrowUp', shift, { do: 'extend-marks', by: -1 }],
    ['Enter', {}, { do: 'switch', where: 'here' }],
    ['Enter', ctrl, { do: 'switch', where: 'new-tab' }],
    ['Enter', meta, { do: 'switch', where: 'new-tab' }],
    ['Enter', shift, { do: 'copy', as: 'link' }],
    ['Enter', { ...ctrl, ...shift }, { do: 'copy', as: 'markdown' }],
    ['Enter', { ...meta, ...shift }, { do: 'copy', as: 'markdown' }],
    ['ArrowRight', {}, { do: 'details', at: 'top' }],
    ['Escape', {}, { do: 'clear' }],
    // A Mac makes another character of a letter with Alt, a Korean keyboard of any letter.
    ['π', { ...alt, code: 'KeyP' }, { do: 'pin' }],
    ['ㅔ', { ...alt, code: 'KeyP' }, { do: 'pin' }],
    // On a Mac, and on a Korean keyboard.
    ['≈', { ...alt, code: 'KeyX' }, { do: 'mark' }],
    ['ㅌ', { ...alt, ...shift, code: 'KeyX' }, { do: 'mark-group' }],
    ['Ø', { ...alt, ...shift, code: 'KeyO' }, { do: 'collapse-all' }],
    ['&', { ...alt, code: 'Digit1' }, { do: 'switch-to', position: 0 }],
    ['ㅑ', { ...ctrl, code: 'KeyI' }, { do: 'details', at: 'top' }],
  ])('%s with %o', (key, held, command) => {
    expect(commandOf(press(key, held), typed)).toEqual(command);
  });

  it.each<[string, string, Partial<KeyboardEvent>]>([
    ['letters', 'a', {}],
    ['the blank', ' ', {}],
    ['Tab, which moves the focus', 'Tab', {}],
    ['text selection by keyboard', 'Home', shift],
    ['text selection by letters', 'ArrowLeft', shift],
    ['the browser’s own keys', 'Home', ctrl],
    ['what AltGr types', 'ą', { ...ctrl, ...alt, code: 'KeyA' }],
    ['Escape with more', 'Escape', ctrl],
    ['names of properties', 'toString', {}],
    ['a question mark behind other letters', '?', shift],
  ])('leaves %s alone', (_, key, held) => {
    expect(commandOf(press(key, held), typed)).toBeUndefined();
  });

  it('opens the help where nothing is typed, wherever the keyboard has its question mark', () => {
    for (const held of [{}, shift]) expect(commandOf(press('?', held), empty)).toEqual({ do: 'help' });
  });

  it('lets the caret move to the right as long as it can', () => {
    expect(commandOf(press('ArrowRight'), inside)).toBeUndefined();
  });

  // Enter ends a syllable, or chooses a word, in Korean and Japanese input methods.
  it.each(keyBindings)(
    'leaves $key$code to an input method that composes',
    ({ key = '', code = '', alt: altKey = false }) => {
      expect(commandOf(press(key, { code, altKey, isComposing: true }), empty)).toBeUndefined();
    },
  );

  it('knows each combination once', () => {
    const combinations = keyBindings.map(({ key, code, command, shift: held, alt: alternative }) =>
      [key, code, command, held, alternative].join(' '),
    );
    expect(new Set(combinations).size).toBe(combinations.length);
  });

  it('takes no letter that begins an accent on a Mac, or opens a menu or the address bar', () => {
    const letters = keyBindings.filter(({ alt: held }) => held).map(({ code }) => code);
    for (const letter of ['D', 'E', 'F', 'I', 'N', 'U']) expect(letters).not.toContain(`Key${letter}`);
  });
});
