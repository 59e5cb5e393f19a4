import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { mostRemoved, type RemovedSource } from '@/core/store/removed-key.ts';
import { RemovedRow } from './removed-row.tsx';
import '@/components/kit/display/lead.css';
import './removed-list.css';

interface RemovedListProps {
  removed: readonly RemovedSource[];
  onPutBack: (removed: RemovedSource) => void;
  onForget: (removed: RemovedSource) => void;
}

/** What was removed stays here until other removals push it out, or until it is deleted for good. */
export function RemovedList({ removed, onPutBack, onForget }: RemovedListProps) {
  const t = useWords();
  return (
    <section class="removed-list" aria-labelledby="removed-title">
      <h3 id="removed-title">{t('sources_removed_title')}</h3>
      <p class="lead">{t('sources_removed_lead', formatsOf(t).number(mostRemoved))}</p>
      <ul>
        {removed.map((one) => (
          <RemovedRow
            key={`${one.source.id} ${one.at}`}
            removed={one}
            onPutBack={() => onPutBack(one)}
            onForget={() => onForget(one)}
          />
        ))}
      </ul>
    </section>
  );
}
