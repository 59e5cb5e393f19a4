import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';

/** Shown when the browser refuses to read the storage. */
export function StorageBanner({ onRetry }: { onRetry: () => void }) {
  const t = useWords();
  return (
    <div role="alert">
      <Banner tone="danger" actions={<Button onClick={onRetry}>{t('crash_retry')}</Button>}>
        {t('crash_no_storage')}
      </Banner>
    </div>
  );
}
