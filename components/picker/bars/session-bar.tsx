import { useWords } from '@/components/kit/words.ts';
import { SessionButtons, SessionWho } from '@/components/picker/after-first-paint.ts';
import type { Command } from '@/components/picker/command.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import '@/components/kit/display/visually-hidden.css';
import './session-bar.css';

interface SessionBarProps {
  /** Undefined until the tab has answered; the bar keeps its height. */
  context: PopupContext | undefined;
  onRun: (command: Command) => void;
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
