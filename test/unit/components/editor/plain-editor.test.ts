import { expect, it, vi } from 'vitest';
import { plainEditor } from '@/components/editor/plain-editor.ts';
import { english } from '../english.ts';

function open(text: string) {
  const onText = vi.fn();
  const parent = document.createElement('div');
  document.body.replaceChildren(parent);
  const editor = plainEditor({ parent, labelId: 'label', t: english, text, onText, onSection: () => {} });
  return { editor, onText, box: parent.querySelector('textarea')! };
}

it('is a text box that tells what is typed', () => {
  const { editor, onText, box } = open('one');
  expect([box.value, box.getAttribute('aria-labelledby')]).toEqual(['one', 'label']);
  box.value = 'two';
  box.dispatchEvent(new Event('input'));
  expect(onText.mock.calls).toEqual([['two']]);
  editor.setText('three');
  editor.setReadOnly(true);
  expect([box.value, box.readOnly]).toEqual(['three', true]);
  editor.destroy();
  expect(box.isConnected).toBe(false);
});

it.each([
  [1, 1, 'first'],
  [2, 2, 'second'],
  [2, 3, 'second\nthird'],
  [3, 9, 'third'],
  [9, 9, 'third'],
])('selects lines %i to %i', (from, to, selected) => {
  const { editor, box } = open('first\nsecond\nthird');
  editor.selectLines(from, to);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(selected);
  expect(document.activeElement).toBe(box);
});
