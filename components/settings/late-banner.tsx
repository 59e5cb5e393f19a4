import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Turns } from '@/platform/store/turns.ts';

/** What is known of a wait that takes long, and what can be done. What has not had its turn yet can be cancelled. */
export function LateBanner({ turns }: { turns: Turns }) {
  const t = useWords();
  const [forOthers, setForOthers] = useState(turns.areAwaited);
  if (!forOthers) return <Banner tone="warning">{t('options_late')}</Banner>;
  // It may have had its turn since: then it cannot be cancelled any more.
  const cancel = () => setForOthers(turns.giveUp());
  return (
    <Banner tone="warning" actions={<Button onClick={cancel}>{t('common_cancel')}</Button>}>
      {t('options_late_others')}
    </Banner>
  );
}
