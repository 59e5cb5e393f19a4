import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from '@/components/settings/services.ts';
import type { Repeat } from '@/core/review/find-repeats.ts';
import type { TwinNames } from '@/core/review/find-twin-names.ts';
import type { RowOfSource } from '@/core/store/removed-rows.ts';

/**
 * Which roles several sources have, and which names stand for two accounts: found after the first paint, and again when a
 * text or the order changes.
 */
export function useRepeats(
  { services, attempt }: SectionProps,
  rows: readonly RowOfSource[],
): { repeats: Repeat[]; twins: TwinNames[] } {
  const [found, setFound] = useState<{ repeats: Repeat[]; twins: TwinNames[] }>({ repeats: [], twins: [] });
  // With those that were removed: what is said of other rows must not move them while one is clicked.
  const state = rows.map(({ source: { id, name, changedAt } }) => `${id} ${changedAt} ${name}`).join('\n');
  useEffect(() => {
    const { library } = services;
    const find = async () => setFound({ repeats: await library.repeats(), twins: await library.twins() });
    // Nobody asked for it: it may take its time, and only a failure is told.
    find().catch((error) => attempt(() => Promise.reject(error)));
  }, [state]);
  return found;
}
