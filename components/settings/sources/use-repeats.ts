import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from '@/components/settings/services.ts';
import type { Repeat } from '@/core/review/find-repeats.ts';

/** Which roles several sources have: found after the first paint, and again when a text or the order changes. */
export function useRepeats({ services, data, attempt }: SectionProps): Repeat[] {
  const [repeats, setRepeats] = useState<Repeat[]>([]);
  const state = data.sources.map(({ id, name, changedAt }) => `${id} ${changedAt} ${name}`).join('\n');
  useEffect(() => {
    void attempt(async () => setRepeats(await services.library.repeats()));
  }, [state]);
  return repeats;
}
