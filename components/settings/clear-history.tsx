import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';

/** The one change that cannot be undone: it asks in place, with the focus on the way out. */
export function ClearHistory({ total, onClear }: { total: number; onClear: () => void }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('history_clear')}</Button>;
  return (
    <>
      <span role="alert">{formatsOf(t).counted('history_clear_question', total)}</span>
      <Button look="danger" onClick={onClear}>
        {t('history_clear_now')}
      </Button>
      <Button buttonRef={cancel} onClick={() => setAsking(false)}>
        {t('common_cancel')}
      </Button>
    </>
  );
}
