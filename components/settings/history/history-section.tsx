import { useMemo, useState } from 'preact/hooks';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { dayOf } from '@/components/settings/day-of.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { timesAhead } from '@/core/history/clock.ts';
import { filterHistory, isSameSwitch, organizationsOf, putBackSwitch } from '@/core/history/history.ts';
import { historyCsv } from '@/core/history/history-csv.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { HistoryBar } from './history-bar.tsx';
import { HistoryTable } from './history-table.tsx';
import { repeatProblem } from './repeat-problem.ts';
import '@/components/kit/display/lead.css';

/** The switches made, the last one first. */
export function HistorySection({ services, data, notify, attempt }: SectionProps) {
  const t = useWords();
  const { history, download, now, repeat } = services;
  const [words, setWords] = useState('');
  const [organization, setOrganization] = useState<string>();
  /** Removed one after the other: each keeps its row, so that no other one comes under a pointer that clicks once more. */
  const [removed, setRemoved] = useState<readonly RemovedSwitch[]>([]);
  const organizations = useMemo(() => organizationsOf(data.history), [data.history]);
  const left = useMemo(
    () => removed.filter(({ record }) => !data.history.some(isSame(record))),
    [removed, data.history],
  );
  const gone = useMemo(() => left.map(({ record }) => record), [left]);
  const rows = useMemo(
    () => left.reduceRight((list, { record, behind }) => putBackSwitch(list, record, behind), data.history),
    [data.history, left],
  );
  const found = useMemo(
    () => filterHistory(rows, { words, ...(organization !== undefined && { organization }) }),
    [rows, words, organization],
  );

  const ahead = useMemo(() => {
    const marks = timesAhead(
      data.history.map(({ at }) => at),
      now(),
    );
    return new Set(data.history.filter((_, n) => marks[n]));
  }, [data.history, now]);

  const remove = (record: SwitchRecord) =>
    attempt(async () => {
      const all = [{ record, behind: rows.slice(rows.findIndex(isSame(record)) + 1) }, ...left];
      setRemoved(all);
      await history.remove(record);
      const text =
        all.length > 1
          ? t('history_removed_many', formatsOf(t).counted('common_switches', all.length))
          : t('history_removed', isolatedText(record.profile));
      const undo = async () => {
        for (const one of all) await history.putBack(one.record, one.behind);
      };
      notify({ tone: 'success', text, undo });
    });
  const putBack = (record: SwitchRecord) =>
    attempt(async () => {
      await history.putBack(record, left.find((one) => one.record === record)?.behind ?? []);
      notify({ tone: 'success', text: t('options_undone') });
    });
  const clear = () =>
    attempt(async () => {
      const cleared = await history.clear();
      setRemoved([]);
      notify({ tone: 'success', text: t('history_cleared'), undo: () => history.restore(cleared) });
    });

  // The mark in front tells Excel that the names are UTF-8; without it, Korean ones come out as something else.
  const save = () =>
    download(
      `rolecall-history-${dayOf(now())}.csv`,
      'text/csv',
      `\ufeff${historyCsv(withoutSecretsInside(found.filter((record) => !gone.includes(record))))}`,
    );
  const again = (record: SwitchRecord) =>
    attempt(async () => {
      const problem = repeatProblem(t, record, await repeat(record));
      if (problem) notify({ tone: 'danger', text: problem });
    });

  if (data.history.length === 0 && gone.length === 0) return <p class="lead">{t('history_empty')}</p>;
  return (
    <>
      <p class="lead">{t('history_lead')}</p>
      <HistoryBar
        words={words}
        onWords={setWords}
        organizations={organizations}
        organization={organization}
        onOrganization={setOrganization}
        onExport={save}
        onClear={clear}
      />
      <HistoryTable
        key={`${organization ?? ''}\n${words}`}
        records={found}
        ahead={ahead}
        onRepeat={again}
        onRemove={remove}
        gone={gone}
        onPutBack={putBack}
      />
    </>
  );
}

/** With what stood behind it. */
interface RemovedSwitch {
  record: SwitchRecord;
  behind: readonly SwitchRecord[];
}

const isSame = (one: SwitchRecord) => (other: SwitchRecord) => isSameSwitch(one, other);
