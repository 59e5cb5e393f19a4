import { MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { HistoryRow } from './history-row.tsx';
import '@/components/kit/display/data-table.css';
import '@/components/kit/display/lead.css';
import './history-table.css';

interface HistoryTableProps {
  records: readonly SwitchRecord[];
  /** Those whose time is not to be believed. */
  ahead: ReadonlySet<SwitchRecord>;
  onRepeat: (record: SwitchRecord) => void;
  onRemove: (record: SwitchRecord) => void;
  /** Those of the records that were just removed. */
  gone: readonly SwitchRecord[];
  onPutBack: (record: SwitchRecord) => void;
}

const page = 100;

export function HistoryTable({ records, ahead, onRepeat, onRemove, gone, onPutBack }: HistoryTableProps) {
  const t = useWords();
  const steps = useSteps(records.length, page, page);
  if (records.length === 0) return <p class="lead">{t('history_no_match')}</p>;
  return (
    <>
      <table class="data-table history-table">
        <thead>
          <tr>
            <th scope="col">{t('history_time')}</th>
            <th scope="col">{t('common_role')}</th>
            <th scope="col">{t('common_organization')}</th>
            <th scope="col">{t('history_result')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {records.slice(0, steps.shown).map((record) => (
            <HistoryRow
              key={`${record.at} ${record.profile}`}
              record={record}
              ahead={ahead.has(record)}
              onRepeat={() => onRepeat(record)}
              onRemove={() => onRemove(record)}
              onPutBack={gone.includes(record) ? () => onPutBack(record) : undefined}
            />
          ))}
        </tbody>
      </table>
      <MoreRows steps={steps} total={records.length} />
    </>
  );
}
