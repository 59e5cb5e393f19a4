import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { LineNumber } from '@/components/settings/review/tables/line-number.tsx';

const linesListed = 12;

interface SecretLinesProps {
  lines: readonly number[];
  /** Left out where they are lines of a text that is not in the box. */
  onLine: ((line: number) => void) | undefined;
}

/** Which lines hold secrets; what they are is not repeated anywhere. */
export function SecretLines({ lines, onLine }: SecretLinesProps) {
  const t = useWords();
  const { counted, number } = formatsOf(t);
  const more = lines.length - linesListed;
  return (
    <Banner tone="success">
      {counted('review_secrets', lines.length)}{' '}
      {lines.slice(0, linesListed).map((line) => (
        <LineNumber key={line} line={line} onGo={onLine} />
      ))}
      {more > 0 && ` ${t('review_more_lines', number(more))}`}
    </Banner>
  );
}
