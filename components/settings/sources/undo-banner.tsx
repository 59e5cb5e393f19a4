import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { Undo } from '@/core/store/keys.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** The last change, for who comes back after its notice is gone. */
export function UndoBanner({ undo, onUndo }: { undo: Undo; onUndo: () => void }) {
  const t = useWords();
  return (
    <Banner tone="info" actions={<Button onClick={onUndo}>{t('common_undo')}</Button>}>
      {t(messageKey('sources_last', undo.what), isolatedText(undo.name), formatsOf(t).time(undo.at))}
    </Banner>
  );
}
