import { useEffect } from 'preact/hooks';
import './text-status.css';

/** What became of the text that was taken last, or why there are none. It does not cover the button that took it. */
export function TextStatus({ words }: { words: string }) {
  useEffect(() => {
    if (words !== '') document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  return (
    <div class="text-status" role="status">
      <p>{words}</p>
    </div>
  );
}
