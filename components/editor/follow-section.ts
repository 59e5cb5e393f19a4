import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { SectionResult } from './section-reader.ts';
import { headerAbove } from './sections.ts';
import type { WorkerReader } from './worker-reader.ts';

/** Asks the reader what became of the section that the cursor is in, whenever the cursor comes into another one. */
export function followSection(reader: WorkerReader, onSection: (section: SectionResult | undefined) => void) {
  let current: string | undefined;
  const ask = async ({ doc, selection }: EditorState) => {
    const profile = profileAt(doc, doc.lineAt(selection.main.head).number);
    current = profile;
    const section = profile === undefined ? undefined : await reader.section(profile);
    if (current === profile) onSection(section);
  };
  const extension: Extension = EditorView.updateListener.of(({ selectionSet, docChanged, state }) => {
    // After a change the answer would be that of the text before: it is asked for when the text has been read.
    if (!selectionSet || docChanged) return;
    if (profileAt(state.doc, state.doc.lineAt(state.selection.main.head).number) !== current) ask(state);
  });
  return { extension, ask };
}

function profileAt(doc: EditorState['doc'], line: number): string | undefined {
  const header = headerAbove(doc, line);
  return header?.kind === 'profile' ? header.name : undefined;
}
