import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { roleOfSession } from '@/core/session/role-of-session.ts';
import type { OpenSession, SessionMap } from '@/core/session/session-map.ts';
import { signOutOf } from '@/core/switching/sign-out.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import { SessionLine } from './session-line.tsx';
import { nameOfSession } from './session-names.ts';
import { aboutSession, aboutTabs } from './session-words.ts';

interface SessionRowProps {
  one: OpenSession;
  view: CatalogView;
  here: SessionMap['here'];
  tools: SessionTools;
  onGoToTab: (tabId: number) => void;
  /** Tells what was done. */
  onDone: (words: string) => void;
}

/** A session, with the ways to it and out of it. What ends something is asked about first, and says what. */
export function SessionRow({ one, view, here, tools, onGoToTab, onDone }: SessionRowProps) {
  const t = useWords();
  const [asked, setAsked] = useState<'close' | 'sign-out'>();
  const { session, tabs, isOver } = one;
  const role = roleOfSession(view, session);
  const name = role ? shownName(role) : nameOfSession(session);
  const spoken = safeText(name);
  const other = tabs.find(({ isHere }) => !isHere);
  const signOut = isOver ? undefined : signOutOf(session);
  const shown = aboutTabs(t, tabs.length);
  const close = () =>
    void tools.close(tabs.map(({ tabId }) => tabId)).then(
      () => onDone(t('sessions_closed', spoken)),
      () => onDone(t('sessions_not_closed', spoken)),
    );
  const leave = () =>
    signOut &&
    void tools.signOut(signOut).then(
      (isOut) => onDone(t(isOut ? 'sessions_signed_out' : 'sessions_not_signed_out', spoken)),
      () => onDone(t('sessions_not_signed_out', spoken)),
    );
  const sure = asked && {
    question: t(questionKey(asked, isOver), shown),
    words: t(asked === 'close' ? 'sessions_close' : 'sessions_sign_out'),
    run: asked === 'close' ? close : leave,
  };
  return (
    <SessionLine
      {...{ session, name }}
      color={role?.color}
      about={aboutSession(t, one, here)}
      below={
        sure && (
          <>
            <p>{sure.question}</p>
            {/* The first, which has the focus, ends nothing. */}
            <Button buttonRef={(button) => button?.focus()} onClick={() => setAsked(undefined)}>
              {t('common_cancel')}
            </Button>
            <Button look="danger" onClick={sure.run}>
              {sure.words}
            </Button>
          </>
        )
      }
    >
      {!sure && other && (
        <Button label={t('sessions_go_to_tab_of', spoken)} onClick={() => onGoToTab(other.tabId)}>
          {t('sessions_go_to_tab')}
        </Button>
      )}
      {!sure && tabs.length === 0 && (
        <Button label={t('sessions_open_tab_of', spoken)} onClick={() => void tools.open(session.url)}>
          {t('sessions_open_tab')}
        </Button>
      )}
      {!sure && tabs.length > 0 && (
        <Button look="quiet" label={t('sessions_close_of', spoken)} onClick={() => setAsked('close')}>
          {t('sessions_close')}
        </Button>
      )}
      {!sure && signOut && (
        <Button
          look="quiet"
          label={t('sessions_sign_out_of', spoken)}
          onClick={() => (tabs.length > 0 ? setAsked('sign-out') : leave())}
        >
          {t('sessions_sign_out')}
        </Button>
      )}
    </SessionLine>
  );
}

function questionKey(asked: 'close' | 'sign-out', isOver: boolean) {
  if (asked === 'sign-out') return 'sessions_sign_out_ask' as const;
  return isOver ? ('sessions_close_over_ask' as const) : ('sessions_close_ask' as const);
}
