import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** Why a switch could not be repeated; undefined: it was, and AWS's page is in front now. */
export function repeatProblem(t: Translate, { profile }: SwitchRecord, report: SwitchReport): string | undefined {
  const name = isolatedText(profile);
  switch (report.state) {
    case 'done':
    case 'opened':
    case 'shown':
    case 'too-late':
    // A page that asks for the confirmation is in front.
    case 'unconfirmed':
      return undefined;
    case 'failed':
      return t('history_repeat_failed', name, t(messageKey('history_outcome', report.outcome)));
    case 'canceled':
      return t('history_repeat_canceled', name);
    case 'unkept':
      return t('history_repeat_unkept', name);
    case 'unknown-host':
      return t('history_repeat_unknown_host', name, isolatedText(report.host));
    case 'somebody-else':
    case 'impossible':
      return t('history_repeat_impossible', name);
  }
}
