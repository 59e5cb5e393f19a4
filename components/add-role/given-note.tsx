import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import './role-editor.css';

/** What a pasted text said of the role and no field shows. It stays through all typing, so there is a way to take it off. */
export function GivenNote({ text, onRemove }: { text: string; onRemove: () => void }) {
  const t = useWords();
  return (
    <div class="role-editor-given">
      <p class="role-editor-note">{text}</p>
      <Button look="quiet" label={`${t('common_remove')}: ${text}`} onClick={onRemove}>
        {t('common_remove')}
      </Button>
    </div>
  );
}
