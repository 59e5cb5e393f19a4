import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import type { Translate } from '@/components/kit/words.ts';
import { checkConfig, checkKeymap } from './check.ts';
import { completeConfig, completionKeys } from './complete.ts';
import { followSection } from './follow-section.ts';
import { highlightConfig } from './highlight.ts';
import { insertAtOnce } from './insert-at-once.ts';
import { translatedPhrases } from './phrases.ts';
import type { SectionResult } from './section-reader.ts';
import { foldSections } from './sections.ts';
import { fromOutside, tellText } from './tell-text.ts';
import { editorTheme } from './theme.ts';
import { createWorkerReader } from './worker-reader.ts';

/** The editor, as far as the page around it needs to know. Lines are 1-based; beyond the text they are its last one. */
export interface Editor {
  setText(text: string): void;
  setReadOnly(readOnly: boolean): void;
  /** Selects whole lines, scrolls to them and takes the focus. */
  selectLines(from: number, to: number): void;
  focus(): void;
  destroy(): void;
}

export interface EditorOptions {
  parent: HTMLElement;
  /** Id of the element that names the text box. */
  labelId: string;
  t: Translate;
  text: string;
  onText(text: string): void;
  /** What became of the section that the cursor is in; undefined: it is in none, or that is not known yet. */
  onSection(section: SectionResult | undefined): void;
}

export function createEditor({ parent, labelId, t, text, onText, onSection }: EditorOptions): Editor {
  const reader = createWorkerReader();
  const readOnly = new Compartment();
  const section = followSection(reader, onSection);
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      readOnly.of([]),
      // What one of its own parts throws: the editor goes on without that.
      EditorView.exceptionSink.of(reportError),
      EditorView.contentAttributes.of({ 'aria-labelledby': labelId, tabindex: '0' }),
      placeholder(t('options_config_placeholder')),
      translatedPhrases(t),
      editorTheme,
      lineNumbers(),
      foldGutter(),
      codeFolding(),
      foldSections,
      highlightSpecialChars(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      highlightConfig,
      history(),
      search({ top: true }),
      completeConfig,
      checkConfig(t, reader, () => section.ask(view.state)),
      insertAtOnce,
      section.extension,
      // Tab is bound to nothing: it leaves the editor, as it leaves every field (WCAG 2.1.2).
      keymap.of([
        ...checkKeymap,
        ...completionKeys,
        ...searchKeymap,
        ...foldKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      tellText(onText),
    ],
  });
  return {
    setText(next) {
      const { doc } = view.state;
      view.dispatch({
        changes: { from: 0, to: doc.length, insert: next },
        selection: { anchor: 0 },
        scrollIntoView: true,
        annotations: fromOutside.of(true),
      });
    },
    setReadOnly: (on) => view.dispatch({ effects: readOnly.reconfigure(on ? EditorState.readOnly.of(true) : []) }),
    selectLines: (from, to) => selectLines(view, from, to),
    focus: () => view.focus(),
    destroy: () => {
      reader.end();
      view.destroy();
    },
  };
}

function selectLines(view: EditorView, from: number, to: number): void {
  const { doc } = view.state;
  const line = (number: number) => doc.line(Math.min(Math.max(number, 1), doc.lines));
  const anchor = line(from).from;
  view.dispatch({
    selection: { anchor, head: line(to).to },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    userEvent: 'select',
  });
  view.focus();
  view.dom.scrollIntoView({ block: 'nearest' });
}
