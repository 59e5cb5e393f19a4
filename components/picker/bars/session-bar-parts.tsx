import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { type Translate, useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { Session } from '@/core/session/session.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import './session-bar.css';

/** Who one is now. */
export function SessionWho({ context }: { context: PopupContext }) {
  const t = useWords();
  const { session } = context;
  if (session && session.current.kind !== 'unknown') return <Who session={session} current={context.current} />;
  return <p class="session-bar-none">{wordsFor(t, context)}</p>;
}

interface SessionButtonsProps {
  context: PopupContext;
  onRun: (command: Command) => void;
  onImport: () => void;
}

/** What concerns the page: going back to the base, and importing from it. */
export function SessionButtons({ context, onRun, onImport }: SessionButtonsProps) {
  const t = useWords();
  const { session, signedIn, canImport } = context;
  return (
    <>
      {signedIn.some(({ mode }) => mode === 'multi-session') && (
        <IconButton label={t('keys_sessions')} onClick={() => onRun({ do: 'sessions' })}>
          <path d="M2 3.5h8v6H2zm4 6v3h8v-6h-4" />
        </IconButton>
      )}
      {session && canGoBack(session) && (
        <IconButton label={t('picker_back')} onClick={() => onRun({ do: 'exit' })}>
          <path d="M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H7" />
        </IconButton>
      )}
      {canImport && (
        <IconButton label={t('picker_import_page')} onClick={onImport}>
          <path d="M2 5V3.5A1.5 1.5 0 0 1 3.5 2H5m6 0h1.5A1.5 1.5 0 0 1 14 3.5V5m0 6v1.5a1.5 1.5 0 0 1-1.5 1.5H11m-6 0H3.5A1.5 1.5 0 0 1 2 12.5V11M5 6h6M5 8h6m-6 2h3.5" />
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

function wordsFor(t: Translate, { tab, consoleElsewhere, wanted, isKnown }: PopupContext): string {
  if (wanted)
    return t(isKnown ? 'picker_wanted' : 'picker_wanted_unknown', isolatedText(formatAccount(wanted.account)));
  if (tab === 'console') return t('picker_session_unknown');
  return t(consoleElsewhere ? 'picker_console_elsewhere' : 'picker_no_console');
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
        {name !== account && <span class="session-bar-account">{account} · </span>}
        <span class="session-bar-person">
          <SafeText text={person} />
        </span>
        {switched && base && (
          <span>
            {' · '}
            <SafeText text={t('picker_from', base.name)} />
          </span>
        )}
      </p>
    </>
  );
}
