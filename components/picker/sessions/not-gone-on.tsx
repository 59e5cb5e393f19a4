import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { useWords } from '@/components/kit/words.ts';
import { safeText } from '@/core/text/visible-text.ts';
import '@/components/picker/picker-panel.css';

interface NotGoneOnProps {
  /** Who signed in; empty: the page does not show it. */
  now: string;
  /** Of the role. */
  name: string;
  titleId: string | undefined;
  back: ComponentChildren;
  onSwitch: () => void;
}

/** After a sign-in as somebody whom the role is not known to be assumed from. */
export function NotGoneOn({ now, name, titleId, back, onSwitch }: NotGoneOnProps) {
  const t = useWords();
  return (
    <>
      <h2 id={titleId}>{t('sessions_not_gone_on', name)}</h2>
      <p>
        <Unbroken text={t(now ? 'sessions_not_gone_on_who' : 'sessions_not_gone_on_why', safeText(now))} />
      </p>
      <div class="picker-panel-buttons">
        <Button look="primary" onClick={onSwitch}>
          {t('sessions_switch_anyway')}
        </Button>
        {back}
      </div>
    </>
  );
}
