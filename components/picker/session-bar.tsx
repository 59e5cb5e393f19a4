import { useWords } from '@/components/kit/words.ts';
import { SessionButtons, SessionWho } from './after-first-paint.ts';
import type { PopupContext } from './popup-context.ts';
import '@/components/kit/visually-hidden.css';
import './session-bar.css';

interface SessionBarProps {
  /** Undefined until the tab has answered; the bar keeps its height. */
  context: PopupContext | undefined;
  onExit: () => void;
  onImport: () => void;
}

/** Who one is now, and what concerns the page; both are known after the first paint. */
export function SessionBar({ context, ...on }: SessionBarProps) {
  const t = useWords();
  return (
    <header class="session-bar">
      <h1 class="visually-hidden">{t('extension_name')}</h1>
      <div class="session-bar-who" role="status">
        {context && <SessionWho context={context} />}
      </div>
      {context && <SessionButtons context={context} {...on} />}
    </header>
  );
}
