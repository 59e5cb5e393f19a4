import { useEffect } from 'preact/hooks';
import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { type Translate, useWords } from '@/components/kit/words.ts';
import { GoingOn } from '@/components/picker/banners/going-on.tsx';
import { EndedWords, nameOf } from '@/components/picker/ended-words.tsx';
import type { CarryOut, PickerActions } from '@/components/picker/picker-actions.ts';
import type { Told } from '@/components/picker/picker-state.ts';
import { safeText } from '@/core/text/visible-text.ts';
import './top-banner.css';
import './told-banner.css';

interface ToldBannerProps {
  told: Told;
  carryOut: Pick<CarryOut, 'switchTo' | 'dismiss'>;
  actions: Pick<PickerActions, 'goToTab' | 'refusal' | 'copy' | 'oneByOne' | 'sessions'>;
  onChanged: () => void;
}

/** What the user has to know of a switch that is not waited for. The search keeps the focus: Enter and letters stay its own. */
export function ToldBanner({ told, carryOut, actions, onChanged }: ToldBannerProps) {
  const t = useWords();
  const onDismiss = () => carryOut.dismiss(told);
  // The list gives way to it where the popup has no room for both.
  useEffect(() => void dispatchEvent(new Event('resize')), [told]);
  return (
    <div class="top-banner told-banner" role="alert">
      <div class="told-banner-words">
        {told.is === 'report' || told.is === 'exit-report' ? (
          <EndedWords
            end={told}
            onRetry={(role, choice) => {
              onDismiss();
              void carryOut.switchTo(role, choice);
            }}
            onClose={onDismiss}
            onReadAgain={onChanged}
            actions={actions}
            sessions={async () => {
              const tools = await actions.sessions();
              const signIn: typeof tools.signIn = (...asked) => {
                onDismiss();
                return tools.signIn(...asked);
              };
              return { ...tools, signIn };
            }}
          />
        ) : told.is === 'going-on' ? (
          <GoingOn told={told} actions={actions} onStopped={onDismiss} />
        ) : (
          <Words {...wordsFor(t, told)} />
        )}
      </div>
      <IconButton label={t('picker_dismiss')} onClick={onDismiss}>
        <path d="m4 4 8 8m0-8-8 8" />
      </IconButton>
    </div>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
    </>
  );
}

function wordsFor(t: Translate, told: Extract<Told, { is: 'canceled' | 'gone' }>): { title: string; text: string } {
  if (told.is === 'gone') return { title: t('picker_gone', safeText(told.profile)), text: t('picker_gone_why') };
  return {
    title: told.role ? t('picker_canceling', nameOf(told.role)) : t('picker_canceling_exit'),
    text: t(told.isOver ? 'picker_canceled_look' : 'picker_canceling_watch'),
  };
}
