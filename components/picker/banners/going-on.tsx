import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { Told } from '@/components/picker/picker-state.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { safeText } from '@/core/text/visible-text.ts';
import '@/components/picker/picker-panel.css';

interface GoingOnProps {
  told: Extract<Told, { is: 'going-on' }>;
  actions: Pick<PickerActions, 'goToTab' | 'sessions'>;
  onStopped: () => void;
}

/** That a switch waits for a sign-in, with the way there and the way out. */
export function GoingOn({ told: { role, tabId }, actions, onStopped }: GoingOnProps) {
  const t = useWords();
  const name = safeText(shownName(role));
  const stop = async () => {
    await (await actions.sessions()).stop();
    onStopped();
  };
  return (
    <>
      <h2>{t('sessions_going_on', name)}</h2>
      <p>{t('sessions_going_on_why', name)}</p>
      <div class="picker-panel-buttons">
        <Button onClick={() => actions.goToTab(tabId)}>{t('sessions_go_to_sign_in')}</Button>
        <Button onClick={() => void stop()}>{t('common_cancel')}</Button>
      </div>
    </>
  );
}
