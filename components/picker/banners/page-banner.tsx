import { type MessageKey, useWords } from '@/components/kit/words.ts';
import './top-banner.css';

/** What is to be known of the page below, with nothing to press. */
export function PageBanner({ text }: { text: MessageKey }) {
  const t = useWords();
  return (
    <div class="top-banner">
      <p role="status">{t(text)}</p>
    </div>
  );
}
