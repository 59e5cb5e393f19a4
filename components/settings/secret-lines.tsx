import { Banner } from '@/components/kit/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { LineLink } from '@/components/kit/line-link.tsx';
import { useWords } from '@/components/kit/words.ts';

const linesListed = 12;

/** Which lines hold secrets; what they are is not repeated anywhere. */
export function SecretLines({ lines, onLine }: { lines: readonly number[]; onLine: (line: number) => void }) {
  const t = useWords();
  const { counted, number } = formatsOf(t);
  const more = lines.length - linesListed;
  return (
    <Banner tone="success">
      {counted('review_secrets', lines.length)}{' '}
      {lines.slice(0, linesListed).map((line) => (
        <LineLink key={line} line={line} onGo={onLine} />
      ))}
      {more > 0 && ` ${t('review_more_lines', number(more))}`}
    </Banner>
  );
}
