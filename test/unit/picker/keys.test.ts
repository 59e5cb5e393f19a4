import { describe, expect, it } from 'vitest';
import { type Command, commandOf, keyBindings } from '@/components/picker/keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
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

describe('commandOf', () => {
  it.each<[string, Partial<KeyboardEvent>, Command]>([
    ['ArrowDown', {}, { do: 'move', by: 1 }],
    ['ArrowUp', {}, { do: 'move', by: -1 }],
    ['Home', {}, { do: 'move-to', end: 'first' }],
    ['End', {}, { do: 'move-to', end: 'last' }],
    ['PageDown', {}, { do: 'page', by: 1 }],
    ['PageUp', {}, { do: 'page', by: -1 }],
    ['Enter', {}, { do: 'switch', where: 'here' }],
    ['Enter', ctrl, { do: 'switch', where: 'new-tab' }],
    ['Enter', meta, { do: 'switch', where: 'new-tab' }],
    ['Enter', shift, { do: 'copy', as: 'link' }],
    ['Enter', { ...ctrl, ...shift }, { do: 'copy', as: 'markdown' }],
    ['Enter', { ...meta, ...shift }, { do: 'copy', as: 'markdown' }],
    ['Escape', {}, { do: 'clear' }],
  ])('%s with %o', (key, held, command) => {
    expect(commandOf(press(key, held))).toEqual(command);
  });

  it.each<[string, string, Partial<KeyboardEvent>]>([
    ['letters', 'a', {}],
    ['the blank', ' ', {}],
    ['Tab, which moves the focus', 'Tab', {}],
    ['text selection by keyboard', 'Home', shift],
    ['text selection up', 'ArrowUp', shift],
    ['the browser’s own keys', 'Home', ctrl],
    ['keys with Alt', 'Enter', { altKey: true }],
    ['Escape with more', 'Escape', ctrl],
    ['names of properties', 'toString', {}],
  ])('leaves %s alone', (_, key, held) => {
    expect(commandOf(press(key, held))).toBeUndefined();
  });

  // Enter ends a syllable, or chooses a word, in Korean and Japanese input methods.
  it.each(keyBindings.map(({ key }) => key))('leaves %s to an input method that composes', (key) => {
    expect(commandOf(press(key, { isComposing: true }))).toBeUndefined();
  });

  it('knows each combination once', () => {
    const combinations = keyBindings.map(({ key, command, shift: held }) => `${key} ${command} ${held}`);
    expect(new Set(combinations).size).toBe(combinations.length);
  });
});
