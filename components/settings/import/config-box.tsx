import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { ConfigEditor, type EditorHandle } from '@/components/editor/config-editor.tsx';
import { SectionLine } from '@/components/editor/section-line.tsx';
import type { SectionResult } from '@/components/editor/section-reader.ts';
import { Button } from '@/components/kit/controls/button.tsx';
import { richTextOf } from '@/components/kit/reading/pasted-text.ts';
import { useWords } from '@/components/kit/words.ts';
import { FilesButton } from './files-button.tsx';
import './config-box.css';

interface ConfigBoxProps {
  text: string;
  editorRef: RefObject<EditorHandle | null>;
  /** Something is under way that an edit would get in the way of. */
  readOnly: boolean;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  /** Shows a section of the text in the review; left out where there is none of this text. */
  onShowInReview?: ((section: SectionResult) => void) | undefined;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The text to import: pasted, typed, or read from files that are chosen or dropped. */
export function ConfigBox({ text, editorRef, readOnly, onText, onFiles, onShowInReview }: ConfigBoxProps) {
  const t = useWords();
  const [dragged, setDragged] = useState(false);
  const [section, setSection] = useState<SectionResult>();
  /** A page's links, which plain text has not. */
  function putIn(event: Event, data: DataTransfer | null): void {
    const pasted = readOnly ? undefined : richTextOf(data);
    if (pasted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onText(text.trim() === '' ? pasted : `${text.trimEnd()}\n\n${pasted}`);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has an equal in the button "Choose files…"
    <div
      class="config-box"
      data-dragged={dragged}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragged(false);
      }}
      onPasteCapture={(event) => putIn(event, event.clipboardData)}
      onDropCapture={(event) => {
        setDragged(false);
        if (!carriesFiles(event)) return putIn(event, event.dataTransfer);
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <ConfigEditor text={text} readOnly={readOnly} editorRef={editorRef} onText={onText} onSection={setSection} />
      <SectionLine section={section} onShow={onShowInReview} />
      <div class="config-box-foot">
        <FilesButton onFiles={onFiles} />
        <span class="config-box-hint">{t(dragged ? 'options_files_drop' : 'options_files_hint')}</span>
        {text !== '' && (
          <Button look="quiet" onClick={() => onText('')}>
            {t('options_clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
