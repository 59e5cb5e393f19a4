import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import { useModal } from '@/components/picker/sheets/use-modal.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { ExitIssue } from '@/core/switching/report.ts';
import { roleLink } from '@/core/switching/role-link.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { Progress } from './picker-state.ts';
import { remedy } from './reach-words.ts';
import { UnknownHost } from './unknown-host.tsx';
import '@/components/kit/button.css';
import './picker-panel.css';

interface PickerPanelProps {
  panel: Progress;
  onClose: () => void;
  onRetry: (role: CatalogRole, choice: SwitchChoice) => void;
  onGoToTab: (tabId: number) => void;
}

/** Covers the list during a switch. If it fails, it says why and what to do now. */
export function PickerPanel({ panel, onClose, onRetry, onGoToTab }: PickerPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  // A wait has nothing to answer: a long press of Enter would cancel it.
  const hasAnswers = panel.is === 'report' || panel.is === 'exit-report';
  useModal(box, onClose);
  useLayoutEffect(
    () => ((hasAnswers && box.current?.querySelector('button')) || box.current)?.focus(),
    [panel, hasAnswers],
  );
  return (
    <div
      ref={box}
      class="picker-panel"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="panel-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        // Held on since the list: it is no answer.
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
    >
      {panel.is === 'switching' && <Switching panel={panel} onRetry={onRetry} onClose={onClose} />}
      {panel.is === 'leaving' && <Leaving panel={panel} onClose={onClose} />}
      {panel.is === 'report' && <Report panel={panel} onRetry={onRetry} onClose={onClose} onGoToTab={onGoToTab} />}
      {panel.is === 'exit-report' && <ExitReport panel={panel} onClose={onClose} onGoToTab={onGoToTab} />}
    </div>
  );
}

/** Within a sentence. */
const nameOf = (role: CatalogRole) => safeText(shownName(role));

type Of<Is extends Progress['is']> = Extract<Progress, { is: Is }>;
type Retry = Pick<PickerPanelProps, 'onRetry' | 'onClose'>;

function Waiting({ title, name = '' }: { title: 'picker_leaving' | 'picker_switching'; name?: string }) {
  const t = useWords();
  return (
    <>
      <h2 id="panel-title">{t(title, name)}</h2>
      <div class="picker-panel-progress" role="progressbar" aria-label={t('picker_progress')} />
    </>
  );
}

/** In milliseconds: then another way is offered, while the wait goes on. */
const silence = 2000;

function useSilence(about: unknown): boolean {
  const [silent, setSilent] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setSilent(() => about), silence);
    return () => clearTimeout(timer);
  }, [about]);
  return silent === about;
}

function Leaving({ panel, onClose }: { panel: Of<'leaving'> } & Pick<Retry, 'onClose'>) {
  const t = useWords();
  return (
    <>
      <Waiting title="picker_leaving" />
      {useSilence(panel) && <p>{t('picker_leaving_slow')}</p>}
      <Button onClick={onClose}>{t('common_cancel')}</Button>
    </>
  );
}

function Switching({ panel, onRetry, onClose }: { panel: Of<'switching'> } & Retry) {
  const { role, by } = panel;
  const t = useWords();
  const silent = useSilence(panel);
  // AWS's own page needs no answer of AWS: it is the background that is silent, and a plain link needs none.
  const isStuck = silent && by === 'link';
  const link = isStuck ? roleLink(role) : undefined;
  return (
    <>
      <Waiting title="picker_switching" name={nameOf(role)} />
      {silent && <p>{t(isStuck ? 'picker_stuck' : 'picker_slow')}</p>}
      <div class="picker-panel-buttons">
        {silent && !isStuck && (
          <Button look="primary" onClick={() => onRetry(role, { where: 'here', rung: 'link' })}>
            {t('rung_link')}
          </Button>
        )}
        {link && (
          <a class="button" href={link} target="_blank" rel="noreferrer">
            {t('rung_link')}
          </a>
        )}
        <Button onClick={onClose}>{t('common_cancel')}</Button>
      </div>
    </>
  );
}

function Report({
  panel: { role, report, choice },
  onRetry: retry,
  onClose,
  onGoToTab,
}: { panel: Of<'report'> } & Omit<PickerPanelProps, 'panel'>) {
  const t = useWords();
  const onRetry = (role: CatalogRole, more: SwitchChoice) => retry(role, { ...choice, ...more });
  if (report.state === 'already-open') {
    return (
      <>
        <h2 id="panel-title">{t('picker_already_open', nameOf(role))}</h2>
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
        <h2 id="panel-title">{t('picker_unkept', nameOf(role))}</h2>
        <p>{t('picker_unkept_why')}</p>
        <Button onClick={onClose}>{t('picker_to_list')}</Button>
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
      <h2 id="panel-title">{t('picker_failed', nameOf(role))}</h2>
      <p>{report.state === 'failed' ? t(messageKey('outcome', report.outcome)) : remedy(t, report.reach)}</p>
      <div class="picker-panel-buttons">
        {next && (
          <Button look="primary" onClick={() => onRetry(role, { where: 'here', rung: next })}>
            {t(messageKey('rung', next))}
          </Button>
        )}
        <Button onClick={onClose}>{t('picker_to_list')}</Button>
      </div>
    </>
  );
}

function exitAdvice(t: Translate, report: ExitIssue): string {
  // What a role may be refused for has nothing to do with the way back.
  if (report.state === 'failed' && report.outcome === 'refused') return t('picker_exit_refused');
  if (report.state === 'failed') return t(messageKey('outcome', report.outcome));
  return t(report.state === 'unseen' ? 'picker_exit_look' : 'picker_exit_multi_session');
}

type ExitProps = { panel: Of<'exit-report'> } & Pick<PickerPanelProps, 'onClose' | 'onGoToTab'>;

function ExitReport({ panel: { report }, onClose, onGoToTab }: ExitProps) {
  const t = useWords();
  const baseTabId = report.state === 'multi-session' ? report.baseTabId : undefined;
  return (
    <>
      <h2 id="panel-title">{t(report.state === 'unseen' ? 'picker_exit_unseen' : 'picker_exit_failed')}</h2>
      <p>{exitAdvice(t, report)}</p>
      <div class="picker-panel-buttons">
        {baseTabId !== undefined && (
          <Button look="primary" onClick={() => onGoToTab(baseTabId)}>
            {t('picker_go_to_base')}
          </Button>
        )}
        <Button onClick={onClose}>{t('picker_to_list')}</Button>
      </div>
    </>
  );
}
