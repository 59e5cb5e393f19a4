import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { type Asker, mayBeAsker } from '@/core/session/asker.ts';
import type { OpenSession } from '@/core/session/session-map.ts';
import { type SignOut, signOutOf } from '@/core/switching/sign-out.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import { SessionLine } from './session-line.tsx';
import { nameOfSession } from './session-names.ts';
import { aboutTabs } from './session-words.ts';
import './session-line.css';

interface LimitChoicesProps {
  sessions: () => Promise<SessionTools>;
  /** Whose session switches: without it there is nobody to switch. */
  from: Asker | undefined;
  onSignOut: (session: SignOut) => void;
}

/** At AWS's limit of sessions: those that are open, each to be given up for the switch. */
export function LimitChoices({ sessions, from, onSignOut }: LimitChoicesProps) {
  const t = useWords();
  const [open, setOpen] = useState<readonly OpenSession[]>([]);
  useEffect(() => {
    // Without a list AWS's own page has one.
    void sessions()
      .then(({ read }) => read())
      .then(({ sessions }) => setOpen(sessions))
      .catch(() => {});
  }, []);
  const list = useRef<HTMLUListElement>(null);
  // They come after the panel took the focus. Above the list of roles the search keeps it.
  useLayoutEffect(() => {
    const panel = list.current?.closest('[role=alertdialog]');
    if (panel?.contains(document.activeElement)) list.current?.querySelector('button')?.focus();
  }, [open]);
  const choices = open.flatMap((one) => {
    const isFree = one.session.mode === 'multi-session' && !one.isOver && !(from && mayBeAsker(from, one.session));
    const signOut = isFree ? signOutOf(one.session) : undefined;
    return signOut ? [{ ...one, signOut }] : [];
  });
  if (choices.length === 0) return null;
  return (
    <ul ref={list} class="session-line-list">
      {choices.map(({ key, session, tabs, signOut }) => (
        <SessionLine key={key} session={session} about={[aboutTabs(t, tabs.length)]}>
          <Button label={t('sessions_give_up_of', safeText(nameOfSession(session)))} onClick={() => onSignOut(signOut)}>
            {t('sessions_give_up')}
          </Button>
        </SessionLine>
      ))}
    </ul>
  );
}
