import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { TextArea } from '@/components/kit/text-area.tsx';
import { useWords } from '@/components/kit/words.ts';
import { FilesButton } from './files-button.tsx';
import { LineNumbers } from './line-numbers.tsx';
import './config-box.css';

interface ConfigBoxProps {
  text: string;
  areaRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** The text to import: pasted, typed, or read from files that are chosen or dropped. */
export function ConfigBox({ text, areaRef, onText, onFiles }: ConfigBoxProps) {
  const t = useWords();
  const [dragged, setDragged] = useState(false);
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
      onDrop={(event) => {
        setDragged(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <TextArea
        label={t('options_config')}
        value={text}
        onInput={onText}
        rows={14}
        placeholder={t('options_config_placeholder')}
        areaRef={areaRef}
      />
      <LineNumbers text={text} areaRef={areaRef} />
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
