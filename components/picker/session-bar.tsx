import { Button } from '@/components/kit/button.tsx';
import { IconButton } from '@/components/kit/icon-button.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { Session } from '@/core/session/session.ts';
import type { PopupContext } from './popup-context.ts';
import '@/components/kit/visually-hidden.css';
import './session-bar.css';

interface SessionBarProps {
  /** Undefined until the tab has answered; the bar keeps its height. */
  context: PopupContext | undefined;
  onExit: () => void;
  onImport: () => void;
}

/** Who one is now, and the two things that concern the page: going back to the base, and importing from it. */
export function SessionBar({ context, onExit, onImport }: SessionBarProps) {
  const t = useWords();
  const session = context?.session;
  return (
    <header class="session-bar">
      <h1 class="visually-hidden">{t('extension_name')}</h1>
      <div class="session-bar-who" role="status">
        {session && session.current.kind !== 'unknown' ? (
          <Who context={context} />
        ) : (
          <p class="session-bar-none">{context && t(wordsFor(context))}</p>
        )}
      </div>
      {session && canGoBack(session) && (
        <Button look="quiet" onClick={onExit}>
          {t('picker_back')}
        </Button>
      )}
      {context?.canImport && (
        <IconButton label={t('picker_import_page')} onClick={onImport}>
          <path d="M8 2v8m-3-3 3 3 3-3M3 13h10" />
        </IconButton>
      )}
    </header>
  );
}

/**
 * A role's session may come from a switch even if the page does not show it; AWS's exit form does no harm in other sessions.
 * In multi-session there is no way back, only a base session to go to.
 */
const canGoBack = ({ mode, switched, base, current }: Session) =>
  switched || (mode === 'classic' ? !base && current.kind !== 'unknown' : current.kind === 'role');

function wordsFor({ tab, consoleElsewhere }: PopupContext) {
  if (tab === 'console') return 'picker_session_unknown' as const;
  return consoleElsewhere ? ('picker_console_elsewhere' as const) : ('picker_no_console' as const);
}

function Who({ context: { session, current } }: { context: PopupContext }) {
  const t = useWords();
  if (!session) return null;
  const { current: principal, base, switched, region } = session;
  const color = session.color ?? (switched ? current?.color : undefined);
  const account = formatAccount(principal.account);
  const name =
    session.displayName ?? (switched && current ? shownName(current) : undefined) ?? session.accountAlias ?? account;
  const person = principal.kind === 'root' ? t('picker_root') : principal.name;
  return (
    <>
      <RoleSwatch color={color} />
      <p class="session-bar-line">
        <span class="session-bar-name">
          <SafeText text={name} />
        </span>{' '}
        <span class="session-bar-region">{region}</span>
      </p>
      <p class="session-bar-detail">
        {name !== account && <>{account} · </>}
        <SafeText text={person} />
        {switched && base && (
          <>
            {' · '}
            <SafeText text={t('picker_from', base.name)} />
          </>
        )}
      </p>
    </>
  );
}
