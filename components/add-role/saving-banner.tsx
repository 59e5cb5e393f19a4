import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Saving } from '@/platform/library/one-by-one.ts';
import { savingWords } from './saving-words.ts';

interface SavingBannerProps {
  saving: Saving;
  busy: boolean;
  onUndo: (at: number) => void;
  /** Makes a known role what was entered; undefined: not from here. */
  onChangeKnown: (() => void) | undefined;
}

/** What came of a Save, and what can be done about it in one click. */
export function SavingBanner({ saving, busy, onUndo, onChangeKnown }: SavingBannerProps) {
  const t = useWords();
  const isOtherwise = saving.state === 'known' && saving.isAdded && saving.differences.length > 0;
  return (
    <Banner
      tone={saving.state === 'saved' ? 'success' : 'info'}
      actions={
        <>
          {saving.state === 'saved' && <Button onClick={() => onUndo(saving.at)}>{t('common_undo')}</Button>}
          {isOtherwise && onChangeKnown && (
            <Button busy={busy} onClick={onChangeKnown}>
              {t('add_role_known_change')}
            </Button>
          )}
        </>
      }
    >
      {savingWords(t, saving)}
    </Banner>
  );
}
