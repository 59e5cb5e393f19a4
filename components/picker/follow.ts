import type { Translate } from '@/components/kit/words.ts';
import { isIssue } from '@/core/switching/report.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { Untold } from '@/platform/popup/pick.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Ended, PickerAction, Told, Waiting } from './picker-state.ts';

interface Following {
  t: Translate;
  dispatch: (action: PickerAction) => void;
  actions: Pick<PickerActions, 'switchTo' | 'exit' | 'cancel' | 'close'>;
}

const roleOf = (of: Waiting) => (of.is === 'switching' ? of.role : undefined);

async function endOf({ actions }: Following, of: Waiting, choice: SwitchChoice = { where: 'here' }) {
  if (of.is === 'switching') {
    const report = await actions.switchTo(of.role, choice);
    return isIssue(report) ? ({ is: 'report', role: of.role, report, choice } satisfies Ended) : report;
  }
  const report = await actions.exit();
  return report.state === 'done' || report.state === 'canceled'
    ? report
    : ({ is: 'exit-report', report } satisfies Ended);
}

/** Asks for a switch, or the way back, and tells how it ended: over the list, or above it where the user went on. */
export async function follow(following: Following, of: Waiting, choice?: SwitchChoice): Promise<void> {
  const { t, dispatch, actions } = following;
  const end = await endOf(following, of, choice);
  if ('is' in end) dispatch({ type: 'ended', of, panel: end, told: end });
  else if (end.state !== 'canceled') actions.close();
  else if (end.isSent) dispatch({ type: 'ended', of, told: { is: 'canceled', role: roleOf(of), isOver: true } });
  else {
    dispatch({ type: 'ended', of, told: undefined });
    dispatch({ type: 'notice', notice: t('picker_canceled') });
  }
}

/** Goes back to the list, and has the background stop what can be stopped. How it ends is told by `follow`. */
export function cancel({ dispatch, actions }: Omit<Following, 't'>, of: Waiting): void {
  dispatch({ type: 'ended', of, told: { is: 'canceled', role: roleOf(of), isOver: false } });
  // Without an answer, what is told stays true.
  void actions.cancel().catch(() => {});
}

/** What an earlier popup, or none, could not tell. */
export function toldOf(kept: Untold): Told {
  if ('goingOn' in kept) {
    const { role, tabId } = kept.goingOn;
    return { is: 'going-on', role: { ...role, sourceId: '' }, tabId };
  }
  if ('gone' in kept) return { is: 'gone', profile: kept.gone };
  if ('exit' in kept) return { is: 'exit-report', report: kept.exit };
  return { is: 'report', role: { ...kept.role, sourceId: '' }, report: kept.issue };
}
