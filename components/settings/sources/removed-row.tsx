import { Button } from '@/components/kit/controls/button.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import { useAsking } from '@/components/settings/use-asking.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import '@/components/kit/display/lead.css';
import './removed-list.css';

interface RemovedRowProps {
  removed: RemovedSource;
  onPutBack: () => void;
  onForget: () => void;
}

/** Deleting for good is asked about: it is the one thing here that nothing undoes. */
export function RemovedRow({ removed: { source, at }, onPutBack, onForget }: RemovedRowProps) {
  const t = useWords();
  const { counted, time } = formatsOf(t);
  const { isAsking, start, stop, ask, keep } = useAsking();
  return (
    <li>
      <div>
        <SafeText text={source.name} />
        <p class="lead">{t('sources_removed_when', counted('common_roles', source.roles), time(at))}</p>
      </div>
      {isAsking ? (
        <div class="removed-list-actions">
          <p>{t('sources_removed_ask', isolatedText(source.name))}</p>
          <Button look="danger" onClick={onForget}>
            {t('sources_removed_forget')}
          </Button>
          <Button buttonRef={keep} onClick={stop}>
            {t('options_aside_keep')}
          </Button>
        </div>
      ) : (
        <div class="removed-list-actions">
          <RowAction words="sources_removed_restore" of={source.name} onClick={onPutBack} />
          <RowAction removes words="sources_removed_forget" of={source.name} buttonRef={ask} onClick={start} />
        </div>
      )}
    </li>
  );
}
