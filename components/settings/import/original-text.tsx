import type { Dispatch } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { ImportAction } from './import-actions.ts';
import type { ImportState } from './import-state.ts';
import './original-text.css';

interface OriginalTextProps {
  state: ImportState;
  dispatch: Dispatch<ImportAction>;
}

/** Between what was handed over and the config text made of it, there and back until the import. */
export function OriginalText({ state, dispatch }: OriginalTextProps) {
  const t = useWords();
  const isOriginal = state.made !== undefined;
  if (!isOriginal && state.original === undefined) return null;
  return (
    <div class="original-text">
      <span role="status">{t(isOriginal ? 'original_shown' : 'original_replaced')}</span>
      {/* One button for both ways, so that the focus stays on it. */}
      <Button
        busy={state.phase !== 'idle'}
        onClick={() => dispatch({ type: isOriginal ? 'show-made' : 'show-original' })}
      >
        {t(isOriginal ? 'original_show_made' : 'original_restore')}
      </Button>
    </div>
  );
}
