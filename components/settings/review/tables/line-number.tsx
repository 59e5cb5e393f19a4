import { LineLink } from '@/components/kit/display/line-link.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import './line-number.css';

interface LineNumberProps {
  line: number;
  /** Left out where it is a line of a text that is not in the box. */
  onGo: ((line: number) => void) | undefined;
}

/** A line number of the pasted text that leads to the line in the box. 0: the line is only in the source. */
export function LineNumber({ line, onGo }: LineNumberProps) {
  const t = useWords();
  if (line === 0) return <span class="line-number" />;
  return onGo ? <LineLink line={line} onGo={onGo} /> : <span class="line-number">{formatsOf(t).number(line)}</span>;
}
