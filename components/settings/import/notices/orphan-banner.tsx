import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';

interface OrphanBannerProps {
  busy: boolean;
  onAdd: () => void;
  onDiscard: () => void;
}

/** Says that a review's source is gone: as a new one it would bring back what somebody has just removed. */
export function OrphanBanner({ busy, onAdd, onDiscard }: OrphanBannerProps) {
  const t = useWords();
  return (
    <div role="alert">
      <Banner
        tone="warning"
        actions={
          <>
            <Button busy={busy} onClick={onAdd}>
              {t('options_gone_add')}
            </Button>
            <Button busy={busy} onClick={onDiscard}>
              {t('options_gone_discard')}
            </Button>
          </>
        }
      >
        {t('options_gone_since')}
      </Banner>
    </div>
  );
}
