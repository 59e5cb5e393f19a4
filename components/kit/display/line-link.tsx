import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import './line-link.css';

/** A line number that leads to the line. `line`: 1-based. */
export function LineLink({ line, onGo }: { line: number; onGo: (line: number) => void }) {
  const t = useWords();
  return (
    <button
      type="button"
      class="line-link"
      data-line={line}
      aria-label={t('review_go_to_line', formatsOf(t).number(line))}
      onClick={() => onGo(line)}
    >
      {line}
    </button>
  );
}
