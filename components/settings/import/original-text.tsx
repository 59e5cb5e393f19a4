import type { Dispatch } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { ImportAction } from '@/components/settings/import/state/import-actions.ts';
import { type ImportState, isBusy, settledOf } from '@/components/settings/import/state/import-state.ts';
import './original-text.css';

interface OriginalTextProps {
  state: ImportState;
  dispatch: Dispatch<ImportAction>;
}

/** Between what was handed over and the config text made of it, there and back until the import. */
export function OriginalText({ state, dispatch }: OriginalTextProps) {
  const t = useWords();
  const { other } = settledOf(state).draft;
  if (!other) return null;
  const isOriginal = other.is === 'made';
  return (
    <div class="original-text">
      <span role="status">{t(isOriginal ? 'original_shown' : 'original_replaced')}</span>
      {/* One button for both ways, so that the focus stays on it. */}
      <Button busy={isBusy(state)} onClick={() => dispatch({ type: isOriginal ? 'show-made' : 'show-original' })}>
        {t(isOriginal ? 'original_show_made' : 'original_restore')}
      </Button>
    </div>
  );
}
