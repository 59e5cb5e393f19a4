import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ImportBox } from '@/components/settings/import/state/import-box.ts';
import { isBusy } from '@/components/settings/import/state/import-state.ts';

/** Says that other texts are to come, and lets one of them come at once. */
export function WaitingTexts({ box, onShow }: { box: ImportBox; onShow: () => void }) {
  const t = useWords();
  const { waiting, state } = box;
  return (
    <Status>
      {waiting.length > 0 && (
        <Banner
          tone="info"
          actions={
            <Button busy={isBusy(state)} onClick={onShow}>
              {t('options_waiting_show')}
            </Button>
          }
        >
          {formatsOf(t).counted('options_waiting', waiting.length)}
        </Banner>
      )}
    </Status>
  );
}
