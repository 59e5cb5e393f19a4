import { formatsOf } from '@/components/kit/formats.ts';
import { TextField } from '@/components/kit/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import './review-bar.css';

interface ReviewBarProps {
  words: string;
  onWords: (words: string) => void;
  /** Rows in which the words occur. */
  found: number;
}

/** Searches the lists below. How many rows there are is read aloud as it changes. */
export function ReviewBar({ words, onWords, found }: ReviewBarProps) {
  const t = useWords();
  return (
    <search class="review-bar">
      <TextField label={t('review_search')} labelHidden type="search" value={words} onInput={onWords} />
      <p class="review-bar-found" aria-live="polite">
        {words.trim() !== '' && (found > 0 ? formatsOf(t).counted('review_found', found) : t('review_found_nothing'))}
      </p>
    </search>
  );
}
