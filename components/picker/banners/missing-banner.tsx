import { useWords } from '@/components/kit/words.ts';
import { safeText } from '@/core/text/visible-text.ts';
import { TopBanner } from './top-banner.tsx';

/** The list may not be whole, and nobody could see it by looking at it. */
export function MissingBanner({ source, onOpen }: { source: string; onOpen: () => void }) {
  const t = useWords();
  return <TopBanner text={t('picker_missing', safeText(source))} action={t('picker_lost_open')} onAction={onOpen} />;
}
