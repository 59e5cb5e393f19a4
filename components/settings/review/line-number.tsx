import { formatsOf } from '@/components/kit/formats.ts';
import { LineLink } from '@/components/kit/line-link.tsx';
import { useWords } from '@/components/kit/words.ts';

interface LineNumberProps {
  line: number;
  /** Left out where it is a line of a text that is not in the box. */
  onGo: ((line: number) => void) | undefined;
}

/** A line of what was handed over (0: it stands in the source alone), to go to where that is in the box. */
export function LineNumber({ line, onGo }: LineNumberProps) {
  const t = useWords();
  if (line === 0) return <span class="line-number" />;
  return onGo ? <LineLink line={line} onGo={onGo} /> : <span class="line-number">{formatsOf(t).number(line)}</span>;
}
