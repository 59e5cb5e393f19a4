import { useCallback, useState } from 'preact/hooks';
import { whenLate } from '@/components/kit/lifetime/when-late.ts';

/** Gives what the work gives, and tells while it takes long. */
export type Watch = <T>(work: Promise<T>) => Promise<T>;

/** Whether any of what is watched takes longer than people wait without a word. */
export function useLate(): { isLate: boolean; watch: Watch } {
  const [late, setLate] = useState(0);
  const watch: Watch = useCallback(async (work) => {
    let told = false;
    const tell = () => {
      told = true;
      setLate((late) => late + 1);
    };
    try {
      return await whenLate(work, tell);
    } finally {
      if (told) setLate((late) => late - 1);
    }
  }, []);
  return { isLate: late > 0, watch };
}
