import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '@/core/store/backup/backup.ts';
import type { Source } from '@/core/store/source.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';

/** A comparison, which is another object as soon as it says something else. Without a review: what is here cannot be read. */
export interface RestoreCompared {
  review?: RestoreReview;
}

/** Compares a backup with what is here, and again after each change of that. Undefined: not known yet. */
export function useRestoreReview(
  compare: (state: BackupState) => Promise<RestoreReview>,
  state: BackupState,
  sources: readonly Source[],
): RestoreCompared | undefined {
  const [known, setKnown] = useState<{ is: RestoreCompared; state: BackupState; sources: readonly Source[] }>();
  useEffect(() => {
    let isOver = false;
    const tell = (is: RestoreCompared) =>
      !isOver &&
      setKnown((before) => {
        const isSame = before?.state === state && before.is.review?.basis === is.review?.basis;
        return { is: isSame ? before.is : is, state, sources };
      });
    compare(state).then(
      (review) => tell({ review }),
      () => tell({}),
    );
    return () => {
      isOver = true;
    };
  }, [state, sources]);
  return known?.state === state && known.sources === sources ? known.is : undefined;
}
