import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { type MessageKey, messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import type { ExitIssue } from '@/core/switching/report.ts';
import type { WayBack } from '@/core/switching/way-back.ts';
import './picker-panel.css';

interface ExitWordsProps {
  report: ExitIssue;
  titleId?: string | undefined;
  back?: ComponentChildren;
  /** Goes the way back that is left; without one, tries again. */
  onExit: (way?: WayBack) => void;
  onSessions?: (() => void) | undefined;
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

function wayWords({ state }: ExitIssue, way: WayBack | undefined): MessageKey {
  if (!way) return 'picker_exit_try_again';
  if (way.by === 'new-tab') return 'picker_exit_new_tab';
  return state === 'multi-session' ? 'picker_exit_choose' : 'sessions_sign_in';
}

/** Why the way back did not simply go through, and the one click that is left. */
export function ExitWords({ report, titleId, back, onExit, onSessions }: ExitWordsProps) {
  const t = useWords();
  const way = 'way' in report ? report.way : undefined;
  return (
    <>
      <h2 id={titleId}>{t(exitTitles[report.state])}</h2>
      <p>{exitAdvice(t, report)}</p>
      <div class="picker-panel-buttons">
        {(way || report.state === 'failed') && (
          <Button look="primary" onClick={() => onExit(way)}>
            {t(wayWords(report, way))}
          </Button>
        )}
        {report.state === 'multi-session' && onSessions && <Button onClick={onSessions}>{t('keys_sessions')}</Button>}
        {back}
      </div>
    </>
  );
}
