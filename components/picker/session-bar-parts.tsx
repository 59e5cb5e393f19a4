import { Button } from '@/components/kit/button.tsx';
import { IconButton } from '@/components/kit/icon-button.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { Session } from '@/core/session/session.ts';
import type { PopupContext } from './popup-context.ts';
import './session-bar.css';

/** Who one is now. */
export function SessionWho({ context }: { context: PopupContext }) {
  const t = useWords();
  const { session } = context;
  if (session && session.current.kind !== 'unknown') return <Who session={session} current={context.current} />;
  return <p class="session-bar-none">{t(wordsFor(context))}</p>;
}

interface SessionButtonsProps {
  context: PopupContext;
  onExit: () => void;
  onImport: () => void;
}

/** What concerns the page: going back to the base, and importing from it. */
export function SessionButtons({ context: { session, canImport }, onExit, onImport }: SessionButtonsProps) {
  const t = useWords();
  return (
    <>
      {session && canGoBack(session) && (
        <Button look="quiet" onClick={onExit}>
          {t('picker_back')}
        </Button>
      )}
      {canImport && (
        <IconButton label={t('picker_import_page')} onClick={onImport}>
          <path d="M8 2v8m-3-3 3 3 3-3M3 13h10" />
        </IconButton>
      )}
    </>
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

function Who({ session, current }: { session: Session; current: PopupContext['current'] }) {
  const t = useWords();
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
