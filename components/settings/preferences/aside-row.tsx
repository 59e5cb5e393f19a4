import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import { useAsking } from '@/components/settings/use-asking.ts';
import type { AsideItem } from '@/platform/store/kept-aside.ts';
import { asideWords } from './aside-words.ts';
import '@/components/kit/display/lead.css';
import './aside-list.css';

interface AsideRowProps {
  item: AsideItem;
  /** What it is, in words. */
  what: string;
  /** Its text is on the screen. */
  isShown: boolean;
  onView: () => void;
  onSave: () => void;
  onRestore: () => void;
  onRemove: () => void;
}

/** Deleting is asked about: there is no other copy, and an Undo is there for as long as the page. */
export function AsideRow({ item, what, isShown, onView, onSave, onRestore, onRemove }: AsideRowProps) {
  const t = useWords();
  const { isAsking, start, stop, ask, keep } = useAsking();
  return (
    <>
      <h4>{what}</h4>
      <p class="lead">{asideWords(t, item)}</p>
      {isAsking ? (
        <div class="aside-list-actions">
          <p>{t('options_aside_delete_ask')}</p>
          <Button
            look="danger"
            onClick={() => {
              stop();
              onRemove();
            }}
          >
            {t('options_aside_delete')}
          </Button>
          <Button buttonRef={keep} onClick={stop}>
            {t('options_aside_keep')}
          </Button>
        </div>
      ) : (
        <div class="aside-list-actions">
          <RowAction words={isShown ? 'options_aside_hide' : 'options_aside_view'} of={what} onClick={onView} />
          <RowAction words="options_aside_save" of={what} onClick={onSave} />
          {item.why !== 'unfamiliar' && <RowAction words="options_aside_restore" of={what} onClick={onRestore} />}
          <RowAction removes words="options_aside_delete" of={what} buttonRef={ask} onClick={start} />
        </div>
      )}
    </>
  );
}
