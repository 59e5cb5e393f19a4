import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SwitchIssue } from '@/core/switching/report.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { aboutTabs } from './session-words.ts';
import '@/components/picker/picker-panel.css';

interface MustSignOutProps {
  report: Extract<SwitchIssue, { state: 'must-sign-out' }>;
  /** Of the role. */
  name: string;
  titleId: string | undefined;
  back: ComponentChildren;
  onRetry: (choice: SwitchChoice) => void;
}

/** Before a portal's sign-in stops at the classic session of another account. */
export function MustSignOut({ report: { now, tabs, signOut }, name, titleId, back, onRetry }: MustSignOutProps) {
  const t = useWords();
  return (
    <>
      <h2 id={titleId}>{t('sessions_must_sign_out', name)}</h2>
      <p>
        <Unbroken text={t('sessions_must_sign_out_why', safeText(now), aboutTabs(t, tabs))} />
      </p>
      <p>{t('sessions_multi_session_hint')}</p>
      <div class="picker-panel-buttons">
        {/* The first has the focus: Enter alone signs nobody out. */}
        {back}
        <Button onClick={() => onRetry({ where: 'here', signOut })}>{t('sessions_sign_out_and_open')}</Button>
        <Button onClick={() => onRetry({ where: 'here', anyway: true })}>{t('sessions_open_anyway')}</Button>
      </div>
    </>
  );
}
