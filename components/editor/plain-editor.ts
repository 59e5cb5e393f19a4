import type { Editor, EditorOptions } from './create-editor.ts';
import './plain-editor.css';

/** The browser's own text box, for when the editor cannot be loaded, or does not start. It marks nothing. */
export function plainEditor({ parent, labelId, text, onText }: EditorOptions): Editor {
  const box = document.createElement('textarea');
  box.className = 'plain-editor';
  box.setAttribute('aria-labelledby', labelId);
  box.spellcheck = false;
  box.value = text;
  box.oninput = () => onText(box.value);
  parent.append(box);
  return {
    setText: (next) => {
      box.value = next;
    },
    setReadOnly: (on) => {
      box.readOnly = on;
    },
    selectLines(from, to) {
      const lines = box.value.split('\n');
      const before = (line: number) => lines.slice(0, line).join('\n').length;
      const start = from > 1 ? before(Math.min(from, lines.length) - 1) + 1 : 0;
      box.focus();
      box.setSelectionRange(start, before(to));
    },
    focus: () => box.focus(),
    destroy: () => box.remove(),
  };
}
