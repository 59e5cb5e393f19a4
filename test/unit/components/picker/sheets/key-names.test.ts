// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { keyBindings } from '@/components/picker/commands/keys.ts';
import { commandWords, keyLines, keyName } from '@/components/picker/sheets/key-names.ts';
import messages from '@/public/_locales/en/messages.json';
import { readText } from '../../../repository/sources.ts';

describe('keyName', () => {
  it.each([
    [{ key: 'ArrowDown' }, '↓', '↓'],
    [{ key: 'Enter', command: true }, 'Ctrl+Enter', '⌘Enter'],
    [{ key: 'Enter', command: true, shift: true }, 'Ctrl+Shift+Enter', '⇧⌘Enter'],
    [{ code: 'KeyO', alt: true, shift: true }, 'Alt+Shift+O', '⌥⇧O'],
    [{ code: 'Digit1', alt: true }, 'Alt+1', '⌥1'],
  ] as const)('names %o', (keys, other, mac) => {
    const binding = { ...keys, does: { do: 'help' } } as const;
    expect([keyName(binding, 'other'), keyName(binding, 'mac')]).toEqual([other, mac]);
  });
});

describe('keyLines', () => {
  it('has every binding in a line, and no words twice', () => {
    const words = keyLines('other').map((line) => line.words);
    expect(new Set(words)).toEqual(new Set(keyBindings.map(({ does }) => commandWords(does))));
    expect(new Set(words).size).toBe(words.length);
  });

  it('shortens what has many keys', () => {
    expect(keyLines('other').find(({ words }) => words === 'keys_digits')?.keys).toEqual(['Alt+1 … Alt+9']);
  });

  it('is what the README says', () => {
    const mac = keyLines('mac');
    const rows = keyLines('other').map(
      ({ words, keys }, n) => `| ${keys.join(', ')} | ${mac[n]?.keys.join(', ')} | ${messages[words].message} |`,
    );
    const table = ['| Windows, Linux | Mac | does |', '|---|---|---|', ...rows].join('\n');
    expect(readText('README.md')).toContain(`${table}\n`);
  });
});
