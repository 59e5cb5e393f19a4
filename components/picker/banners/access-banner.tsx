import { useWords } from '@/components/kit/words.ts';
import { TopBanner } from './top-banner.tsx';

/** Firefox lets users keep hosts from an extension: without them nothing can be switched in a tab (AESR#330). */
export function AccessBanner({ onAllow }: { onAllow: () => void }) {
  const t = useWords();
  return <TopBanner text={t('picker_access_needed')} action={t('picker_access_allow')} onAction={onAllow} />;
}
