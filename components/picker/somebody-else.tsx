import { useEffect } from 'preact/hooks';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { useWords } from '@/components/kit/words.ts';
import { safeText } from '@/core/text/visible-text.ts';

interface SomebodyElseProps {
  now: string;
  shown: string;
  /** Reads the list again, and with it who is signed in. */
  onReadAgain: () => void;
}

/** Why nothing was sent for a tab that another one had signed in to. Meanwhile the list below is judged again. */
export function SomebodyElse({ now, shown, onReadAgain }: SomebodyElseProps) {
  const t = useWords();
  useEffect(onReadAgain, []);
  return (
    <p>
      <Unbroken text={t('picker_somebody_else', safeText(now), safeText(shown))} />
    </p>
  );
}
