import type { ComponentChildren } from 'preact';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import './review-bar.css';

interface ReviewBarProps {
  words: string;
  onWords: (words: string) => void;
  /** Rows in which the words occur. */
  found: number;
  /** What decides on the review. */
  children: ComponentChildren;
}

/** In sight as long as the review is, at the foot of the window until it is scrolled past: a search in its lists, and the decision. What is found is read aloud as it changes. */
export function ReviewBar({ words, onWords, found, children }: ReviewBarProps) {
  const t = useWords();
  return (
    <div class="review-bar">
      <search class="review-bar-search">
        <TextField label={t('review_search')} labelHidden type="search" value={words} onInput={onWords} />
        <p class="review-bar-found" aria-live="polite">
          {words.trim() !== '' && (found > 0 ? formatsOf(t).counted('review_found', found) : t('review_found_nothing'))}
        </p>
      </search>
      <div class="review-bar-decision">{children}</div>
    </div>
  );
}
