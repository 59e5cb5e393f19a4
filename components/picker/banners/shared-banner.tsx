import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { sharedWords } from '@/components/kit/reading/shared-words.ts';
import { useWords } from '@/components/kit/words.ts';
import type { SharedOffer } from '@/platform/popup/tab-context.ts';
import './top-banner.css';
import './shared-banner.css';

/** Roles that came with the link that this tab was opened by: they are reviewed, or not wanted. */
export function SharedBanner({ shared, onClose }: { shared: SharedOffer; onClose: () => void }) {
  const t = useWords();
  const [isGone, setGone] = useState(false);
  const { count, review, dismiss } = shared;
  if (isGone) return null;
  return (
    <div class="top-banner shared-banner">
      <p role="status">{sharedWords(t, count)}</p>
      <Button look="primary" onClick={() => void review().then(onClose)}>
        {t('picker_shared_review')}
      </Button>
      <IconButton
        label={t('picker_dismiss')}
        onClick={() => {
          setGone(true);
          void dismiss();
        }}
      >
        <path d="m4 4 8 8m0-8-8 8" />
      </IconButton>
    </div>
  );
}
