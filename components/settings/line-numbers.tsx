import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

interface Frame {
  scrollTop: number;
  height: number;
  lineHeight: number;
}

/** The numbers from the first visible line on, and how far they are pushed up to stand beside their lines. */
export function visibleNumbers(
  { scrollTop, height, lineHeight }: Frame,
  lines: number,
): { text: string; offset: number } {
  const first = Math.floor(scrollTop / lineHeight);
  const last = Math.min(lines, first + Math.ceil(height / lineHeight) + 1);
  const numbers: number[] = [];
  for (let number = first + 1; number <= last; number++) numbers.push(number);
  return { text: numbers.join('\n'), offset: first * lineHeight - scrollTop };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Line numbers beside a text area. Only those in view are rendered: a config can have 60,000 lines. */
export function LineNumbers({ text, areaRef }: { text: string; areaRef: RefObject<HTMLTextAreaElement | null> }) {
  const [frame, setFrame] = useState<Frame>({ scrollTop: 0, height: 0, lineHeight: 20 });
  const lines = useMemo(() => countLines(text), [text]);

  useEffect(() => {
    const area = areaRef.current;
    if (!area) return;
    const measure = () =>
      setFrame({
        scrollTop: area.scrollTop,
        height: area.clientHeight,
        lineHeight: Number.parseFloat(getComputedStyle(area).lineHeight) || 20,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    area.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', measure);
    };
  }, [areaRef]);

  const numbers = visibleNumbers(frame, lines);
  return (
    <div class="line-numbers" aria-hidden="true" style={{ height: `${frame.height}px` }}>
      <pre style={{ transform: `translateY(${numbers.offset}px)` }}>{numbers.text}</pre>
    </div>
  );
}
