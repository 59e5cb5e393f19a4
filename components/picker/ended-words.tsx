import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/button.tsx';
import { type MessageKey, messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { ExitIssue } from '@/core/switching/report.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { Ended } from './picker-state.ts';
import { remedy } from './reach-words.ts';
import { UnknownHost } from './unknown-host.tsx';
import './picker-panel.css';

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
  onGoToTab: (tabId: number) => void;
}

/** Why a switch, or the way back, did not simply go through, and what to do now. */
export function EndedWords({ end, ...props }: Props<Ended>) {
  return end.is === 'report' ? <Report end={end} {...props} /> : <ExitReport end={end} {...props} />;
}

function Report({ end: { role, report, choice }, titleId, back, ...props }: Props<Of<'report'>>) {
  const { onRetry: retry, onClose, onGoToTab } = props;
  const t = useWords();
  const onRetry = (role: CatalogRole, more: SwitchChoice) => retry(role, { ...choice, ...more });
  if (report.state === 'already-open') {
    return (
      <>
        <h2 id={titleId}>{t('picker_already_open', nameOf(role))}</h2>
        <p>{t('picker_already_open_why')}</p>
        <div class="picker-panel-buttons">
          <Button look="primary" onClick={() => onGoToTab(report.tabId)}>
            {t('picker_go_to_tab')}
          </Button>
          <Button onClick={() => onRetry(role, { where: 'here', anyway: true })}>{t('picker_switch_anyway')}</Button>
        </div>
      </>
    );
  }
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
  const next = report.state === 'failed' ? report.next : undefined;
  return (
    <>
      <h2 id={titleId}>{t('picker_failed', nameOf(role))}</h2>
      <p>{report.state === 'failed' ? t(messageKey('outcome', report.outcome)) : remedy(t, report.reach)}</p>
      <div class="picker-panel-buttons">
        {next && (
          <Button look="primary" onClick={() => onRetry(role, { where: 'here', rung: next })}>
            {t(messageKey('rung', next))}
          </Button>
        )}
        {back}
      </div>
    </>
  );
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

function ExitReport({ end: { report }, titleId, back, onGoToTab }: Props<Of<'exit-report'>>) {
  const t = useWords();
  const baseTabId = report.state === 'multi-session' ? report.baseTabId : undefined;
  return (
    <>
      <h2 id={titleId}>{t(exitTitles[report.state])}</h2>
      <p>{exitAdvice(t, report)}</p>
      <div class="picker-panel-buttons">
        {baseTabId !== undefined && (
          <Button look="primary" onClick={() => onGoToTab(baseTabId)}>
            {t('picker_go_to_base')}
          </Button>
        )}
        {back}
      </div>
    </>
  );
}
