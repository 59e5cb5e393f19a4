import { useRef } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';

/** Opens the file dialog. No `accept`: `config` and `credentials` have no extension. */
export function FilesButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('options_choose_files')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.length) onFiles([...files]);
          // So that choosing the same file again, after editing it, is a change too.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
