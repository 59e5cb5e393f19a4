import { useWords } from '@/components/kit/words.ts';
import { TopBanner } from './top-banner.tsx';

/** The list is not whole, and nobody could see it by looking at it. */
export function MissingBanner({ onOpen }: { onOpen: () => void }) {
  const t = useWords();
  return <TopBanner text={t('picker_missing')} action={t('picker_lost_open')} onAction={onOpen} />;
}
