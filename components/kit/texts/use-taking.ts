import { useState } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';

interface Taking {
  /** What became of the last, in words; empty: there was none. */
  told: string;
  /** `copy` gives false where the browser did not allow it; `words` are said after it. */
  take: (id: string, copy: () => boolean | Promise<boolean>, words: string) => Promise<void>;
}

/**
 * Takes texts out of a list. `show` opens a text that could not be copied, to be selected by hand; `keep` remembers what was
 * taken.
 */
export function useTaking(show: (id: string) => void, keep: (id: string) => Promise<unknown>): Taking {
  const t = useWords();
  const [told, setTold] = useState('');
  return {
    told,
    async take(id, copy, words) {
      const isTaken = await copy();
      if (!isTaken) show(id);
      setTold(isTaken ? words : t('use_copy_failed'));
      // That it is first the next time is worth no failure.
      if (isTaken) await keep(id).catch(() => {});
    },
  };
}
