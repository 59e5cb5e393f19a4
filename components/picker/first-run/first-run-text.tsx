import { useEffect, useRef } from 'preact/hooks';
import { richTextOf } from '@/components/kit/reading/pasted-text.ts';
import { useWords } from '@/components/kit/words.ts';
import '@/components/kit/display/visually-hidden.css';

interface FirstRunTextProps {
  text: string;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
}

/** The box for what is pasted, typed or dropped. */
export function FirstRunText({ text, onText, onFiles }: FirstRunTextProps) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  /** A link's host stands at its beginning. */
  const showStart = () => requestAnimationFrame(() => box.current?.scrollTo({ left: 0 }));
  useEffect(() => {
    box.current?.focus();
    showStart();
  }, []);

  /** A page's links, which plain text has not. A browser puts in no more than the name of a file. */
  function putIn(event: Event, data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    const pasted = files.length > 0 ? '' : richTextOf(data);
    if (pasted === undefined) return;
    event.preventDefault();
    if (files.length > 0) {
      onFiles(files);
      return;
    }
    onText(appended(text, pasted));
    showStart();
  }

  return (
    <>
      {/* What is said of a text takes its room. */}
      <p id="first-run-hint" class={text === '' ? undefined : 'visually-hidden'}>
        {t('picker_welcome_hint')}
      </p>
      <textarea
        ref={box}
        aria-label={t('options_config')}
        aria-describedby="first-run-hint"
        placeholder={t('options_config_placeholder')}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          if (event.inputType?.startsWith('insertFrom')) showStart();
        }}
        onPaste={(event) => putIn(event, event.clipboardData)}
        onDrop={(event) => putIn(event, event.dataTransfer)}
      />
    </>
  );
}

/** A text with another one below it. */
export const appended = (text: string, more: string): string =>
  text.trim() === '' ? more : `${text.trimEnd()}\n\n${more}`;
