import { useEffect } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { type Marks, marksIn } from '@/components/picker/list/marks.ts';
import type { PickerAction } from '@/components/picker/picker-state.ts';
import { keyOf } from '@/components/picker/sheets/key-names.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import './marks-bar.css';

interface MarksBarProps {
  marks: Marks;
  view: CatalogView;
  dispatch: (action: PickerAction) => void;
  onRun: (command: Command) => void;
}

/** How many roles are marked, whatever the list shows, and what can be done with them. */
export function MarksBar({ marks, view, dispatch, onRun }: MarksBarProps) {
  const t = useWords();
  useEffect(() => {
    if (marks.view !== view) dispatch({ type: 'marks', marks: marksIn(marks, view) });
  }, [marks, view]);
  // The bar goes with its button, and the focus must not.
  const back = () => document.querySelector<HTMLElement>('[role=combobox]')?.focus();
  return (
    <div class="marks-bar">
      <p>{formatsOf(t).counted('picker_marked', marks.rows.size)}</p>
      <Button
        look="quiet"
        onClick={() => {
          back();
          onRun({ do: 'unmark' });
        }}
      >
        {t('picker_unmark_all')}
      </Button>
      <Button onClick={() => onRun({ do: 'share' })}>
        {t('share_open')} <kbd>{keyOf('keys_share')}</kbd>
      </Button>
    </div>
  );
}
