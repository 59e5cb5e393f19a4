import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmForm } from '@/components/confirm/confirm-form.tsx';
import { Button } from '@/components/kit/controls/button.tsx';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { type MessageKey, messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { Confirmed } from '@/core/switching/brake.ts';
import type { SwitchFailure } from '@/core/switching/outcome.ts';
import type { ExitIssue, SwitchIssue } from '@/core/switching/report.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import type { Ended } from './picker-state.ts';
import type { RefusalProps } from './refusals/refusal-props.ts';
import { refusal, remedy } from './remedy.ts';
import { LimitChoices } from './sessions/limit-choices.tsx';
import { MustSignOut } from './sessions/must-sign-out.tsx';
import { NotGoneOn } from './sessions/not-gone-on.tsx';
import { SomebodyElse } from './somebody-else.tsx';
import { UnknownHost } from './unknown-host.tsx';
import './ended-words.css';
import './picker-panel.css';

/** A file of its own: it needs what makes policies and commands. */
const Refusal = lazy(async () => (await import('./refusals/refusal.tsx')).Refusal);

/** Within a sentence. */
export const nameOf = (role: CatalogRole) => safeText(shownName(role));

type Of<Is extends Ended['is']> = Extract<Ended, { is: Is }>;

interface Props<End extends Ended> {
  end: End;
  /** DOM id of the title. */
  titleId?: string;
  /** The last button: back to the list, where that is covered. */
  back?: ComponentChildren;
  onRetry: (role: CatalogRole, choice: SwitchChoice) => void;
  onClose: () => void;
  onReadAgain: () => void;
  actions: RefusalProps['actions'];
  sessions: () => Promise<SessionTools>;
  /** Shows the sessions that are open. */
  onSessions?: () => void;
}

/** Why a switch, or the way back, did not simply go through, and what to do now. */
export function EndedWords({ end, ...props }: Props<Ended>) {
  return end.is === 'report' ? <Report end={end} {...props} /> : <ExitReport end={end} {...props} />;
}

function Report({ end: { role, report, choice }, titleId, back, ...props }: Props<Of<'report'>>) {
  const { onRetry: retry, onClose } = props;
  const t = useWords();
  const onRetry = (role: CatalogRole, more: SwitchChoice) => retry(role, { ...choice, signOut: undefined, ...more });
  if (report.state === 'unkept') {
    return (
      <>
        <h2 id={titleId}>{t('picker_unkept', nameOf(role))}</h2>
        <p>{t('picker_unkept_why')}</p>
        {back}
      </>
    );
  }
  if (report.state === 'too-late') {
    return (
      <>
        <h2 id={titleId}>{t(report.outcome === 'done' ? 'picker_too_late' : 'picker_canceling', nameOf(role))}</h2>
        <p>{t('picker_canceled_look')}</p>
        {back}
      </>
    );
  }
  if (report.state === 'unknown-host') {
    const open = (agreedHost: string) => onRetry(role, { where: 'here', agreedHost });
    return <UnknownHost host={report.host} name={nameOf(role)} onOpen={open} onClose={onClose} />;
  }
  if (report.state === 'unconfirmed') {
    const confirm = (confirmed: Confirmed) => onRetry(role, { where: 'here', ...choice, confirmed });
    return <ConfirmForm {...{ role, titleId, onBack: onClose, onConfirm: confirm }} back={t('picker_to_list')} />;
  }
  if (report.state === 'somebody-else') {
    return (
      <>
        <h2 id={titleId}>{t('picker_failed', nameOf(role))}</h2>
        <SomebodyElse now={report.now} shown={report.shown} onReadAgain={props.onReadAgain} />
        {back}
      </>
    );
  }
  if (report.state === 'must-sign-out') {
    const onOpen = (more: SwitchChoice) => onRetry(role, more);
    return <MustSignOut {...{ report, titleId, back }} name={nameOf(role)} onRetry={onOpen} />;
  }
  if (report.state === 'not-gone-on') {
    const onSwitch = () => onRetry(role, { where: 'here' });
    return <NotGoneOn {...{ titleId, back, onSwitch }} now={report.now} name={nameOf(role)} />;
  }
  const { next, signIn, outcome, from } = report.state === 'failed' ? report : {};
  return (
    <>
      <h2 id={titleId}>{t('picker_failed', nameOf(role))}</h2>
      <p>
        <Unbroken text={whyNot(t, report)} />
      </p>
      {outcome === 'session-limit' && (
        <LimitChoices
          sessions={props.sessions}
          from={from}
          onSignOut={(signOut) => onRetry(role, { where: 'here', signOut })}
        />
      )}
      {signIn && <p>{t('sessions_goes_on')}</p>}
      <div class="picker-panel-buttons">
        {signIn && (
          <Button
            look="primary"
            onClick={() => void props.sessions().then((tools) => tools.signIn(role, choice, signIn))}
          >
            {t('sessions_sign_in')}
          </Button>
        )}
        {next && (
          // AWS's page refuses what was refused, and asks at the limit as well.
          <Button
            look={signIn || isSettled(outcome) ? 'plain' : 'primary'}
            onClick={() => onRetry(role, { where: 'here', rung: next })}
          >
            {t(messageKey('rung', next))}
          </Button>
        )}
        {back}
      </div>
      <More isOpen={titleId !== undefined}>
        <Refusal role={role} report={report} actions={props.actions} onChanged={props.onReadAgain} />
      </More>
    </>
  );
}

/** Where the list goes on below, it is opened first. */
function More({ isOpen, children }: { isOpen: boolean; children: ComponentChildren }) {
  const t = useWords();
  const [isAsked, setAsked] = useState(false);
  if (isOpen) return <>{children}</>;
  return (
    <details class="ended-words-more" onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>{t('refusal_why')}</summary>
      {isAsked && children}
    </details>
  );
}
const isSettled = (outcome: SwitchFailure | undefined) => outcome === 'refused' || outcome === 'session-limit';

function whyNot(t: Translate, report: Extract<SwitchIssue, { state: 'failed' | 'impossible' }>): string {
  if (report.state === 'impossible') return remedy(t, report.reach) ?? '';
  return report.doubt ? refusal(t, report.doubt) : t(messageKey('outcome', report.outcome));
}

function exitAdvice(t: Translate, report: ExitIssue): string {
  // What a role may be refused for has nothing to do with the way back.
  if (report.state === 'failed' && report.outcome === 'refused') return t('picker_exit_refused');
  if (report.state === 'failed') return t(messageKey('outcome', report.outcome));
  if (report.state === 'too-late') return t('picker_canceled_look');
  return t(report.state === 'unseen' ? 'picker_exit_look' : 'picker_exit_multi_session');
}

const exitTitles = {
  unseen: 'picker_exit_unseen',
  'too-late': 'picker_exit_too_late',
  failed: 'picker_exit_failed',
  'multi-session': 'picker_exit_failed',
} as const satisfies Record<ExitIssue['state'], MessageKey>;

function ExitReport({ end: { report }, titleId, back, onSessions }: Props<Of<'exit-report'>>) {
  const t = useWords();
  return (
    <>
      <h2 id={titleId}>{t(exitTitles[report.state])}</h2>
      <p>{exitAdvice(t, report)}</p>
      <div class="picker-panel-buttons">
        {report.state === 'multi-session' && onSessions && (
          <Button look="primary" onClick={onSessions}>
            {t('keys_sessions')}
          </Button>
        )}
        {back}
      </div>
    </>
  );
}
