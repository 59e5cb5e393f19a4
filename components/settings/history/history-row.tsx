import { Badge } from '@/components/kit/display/badge.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { GoneName } from '@/components/settings/gone-name.tsx';
import { RowAction } from '@/components/settings/row-action.tsx';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import '@/components/kit/display/data-table.css';
import './history-row.css';

interface HistoryRowProps {
  record: SwitchRecord;
  /** Its time is later than that of a later switch. */
  ahead: boolean;
  onRepeat: () => void;
  onRemove: () => void;
  /** It was removed: its row stays, as that of a source does. */
  onPutBack?: (() => void) | undefined;
}

const toneOf = (outcome: SwitchOutcome) =>
  outcome === 'done' ? 'success' : outcome === 'opened' || outcome === 'canceled' ? 'plain' : 'danger';

export function HistoryRow({ record, ahead, onRepeat, onRemove, onPutBack }: HistoryRowProps) {
  const t = useWords();
  const { at, profile, account, roleName, region, organization, color, from, rung, outcome, reason } = record;
  return (
    <tr>
      <td class="history-row-time">
        <time dateTime={new Date(at).toISOString()}>{formatsOf(t).time(at)}</time>{' '}
        {ahead && <Badge tone="warning">{t('history_clock')}</Badge>}
      </td>
      <th scope="row">
        <RoleSwatch color={color} />{' '}
        {onPutBack ? (
          <GoneName name={profile} told="history_removed_here" restore="history_put_back" onPutBack={onPutBack} />
        ) : (
          <SafeText text={profile} />
        )}
        <span class="history-row-detail">
          <SafeText text={`${account} / ${roleName}`} />
          {region && (
            <>
              {' · '}
              <span class="history-row-region">
                <SafeText text={region} />
              </span>
            </>
          )}
        </span>
      </th>
      <td>
        <SafeText text={organization} />
      </td>
      <td>
        <Badge tone={toneOf(outcome)}>{t(messageKey('history_outcome', outcome))}</Badge>{' '}
        <span class="history-row-detail">
          {t(messageKey('history_rung', rung))}
          {from && ` ${t('history_from', isolatedText(from))}`}
        </span>
        {reason && (
          <span class="history-row-detail">
            {t('history_reason')} <SafeText text={reason} />
          </span>
        )}
      </td>
      <td class="data-table-actions" inert={onPutBack !== undefined}>
        <RowAction words="history_repeat" of={profile} onClick={onRepeat} />
        <RowAction removes words="common_remove" of={profile} onClick={onRemove} />
      </td>
    </tr>
  );
}
