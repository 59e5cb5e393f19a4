import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';

/** The list is not whole, and nobody could see it by looking at it. */
export function MissingBanner({ onOpen }: { onOpen: () => void }) {
  const t = useWords();
  return (
    <Banner tone="warning" actions={<Button onClick={onOpen}>{t('picker_lost_open')}</Button>}>
      {t('picker_missing')}
    </Banner>
  );
}
