import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import './access-banner.css';

/** Firefox lets users keep hosts from an extension: without them nothing can be switched in a tab (AESR#330). */
export function AccessBanner({ onAllow }: { onAllow: () => void }) {
  const t = useWords();
  return (
    <div class="access-banner" role="alert">
      <p>{t('picker_access_needed')}</p>
      <Button look="primary" onClick={onAllow}>
        {t('picker_access_allow')}
      </Button>
    </div>
  );
}
