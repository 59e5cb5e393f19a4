import type { Ref } from 'preact';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import type { Editor } from './create-editor.ts';
import { plainEditor } from './plain-editor.ts';
import type { SectionResult } from './section-reader.ts';
import '@/components/kit/controls/field.css';
import './config-editor.css';

/** What the page may ask of the editor; before it is loaded, lines to select wait for that. */
export type EditorHandle = Pick<Editor, 'selectLines' | 'focus'>;

interface ConfigEditorProps {
  text: string;
  readOnly: boolean;
  editorRef: Ref<EditorHandle>;
  onText: (text: string) => void;
  onSection: (section: SectionResult | undefined) => void;
}

/**
 * A text box that knows config texts. The editor is loaded with it, not with the page: other sections need none. Where it
 * cannot be had there is a plain text box.
 */
export function ConfigEditor({ text, readOnly, editorRef, onText, onSection }: ConfigEditorProps) {
  const t = useWords();
  const labelId = useId();
  const parent = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const latest = useRef({ text, onText, onSection });
  latest.current = { text, onText, onSection };
  /** The text in the editor. A text that came from the editor must not be put back into it. */
  const shown = useRef('');
  const toSelect = useRef<[from: number, to: number]>(undefined);

  useEffect(() => {
    let made: Editor | undefined;
    let gone = false;
    const make = (create: typeof plainEditor) => {
      if (gone || !parent.current) return;
      parent.current.replaceChildren();
      shown.current = latest.current.text;
      made = create({
        parent: parent.current,
        labelId,
        t,
        text: shown.current,
        onText: (typed) => {
          shown.current = typed;
          latest.current.onText(typed);
        },
        onSection: (section) => latest.current.onSection(section),
      });
      if (toSelect.current) made.selectLines(...toSelect.current);
      setEditor(made);
    };
    import('./create-editor.ts')
      .then(({ createEditor }) => make(createEditor))
      .catch((error) => {
        make(plainEditor);
        reportError(error);
      });
    return () => {
      gone = true;
      made?.destroy();
    };
  }, []);

  // In the same task as the rendering: between it and a later effect, a key could have made the text an old one.
  useLayoutEffect(() => {
    if (editor === undefined || text === shown.current) return;
    shown.current = text;
    editor.setText(text);
  }, [editor, text]);
  useEffect(() => editor?.setReadOnly(readOnly), [editor, readOnly]);

  useImperativeHandle(
    editorRef,
    () => ({
      selectLines(from, to) {
        if (editor) editor.selectLines(from, to);
        else toSelect.current = [from, to];
      },
      focus: () => editor?.focus(),
    }),
    [editor],
  );

  return (
    <div class="field">
      <span id={labelId} class="field-label">
        {t('options_config')}
      </span>
      <div ref={parent} class="config-editor-frame" />
    </div>
  );
}
