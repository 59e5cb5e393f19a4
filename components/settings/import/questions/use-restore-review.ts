import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '@/core/store/backup.ts';
import type { Source } from '@/core/store/source.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';

/** `failed`: what is here cannot be compared, which must not keep anybody from restoring it. */
export type RestoreCompared = RestoreReview | 'failed' | undefined;

/** Compares a backup with what is here, and again after each change of that. Undefined: not known yet. */
export function useRestoreReview(
  compare: (state: BackupState) => Promise<RestoreReview>,
  state: BackupState,
  sources: readonly Source[],
): RestoreCompared {
  const [known, setKnown] = useState<{ is: RestoreCompared; of: unknown[] }>();
  useEffect(() => {
    let isOver = false;
    const tell = (is: RestoreCompared) => !isOver && setKnown({ is, of: [state, sources] });
    compare(state).then(tell, () => tell('failed'));
    return () => {
      isOver = true;
    };
  }, [state, sources]);
  return known?.of[0] === state && known.of[1] === sources ? known.is : undefined;
}
