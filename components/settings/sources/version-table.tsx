import { Badge } from '@/components/kit/display/badge.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { changesText } from '@/components/settings/import/state/imported-text.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import { timesAhead } from '@/core/history/clock.ts';
import type { Version } from '@/core/store/version.ts';
import '@/components/kit/display/data-table.css';
import './action-column.css';
import './version-table.css';

interface VersionTableProps {
  /** Newest first. */
  versions: readonly Version[];
  onView: (version: Version) => void;
  onCompare: (version: Version) => void;
  onRestore: (version: Version) => void;
}

/** Former texts: until when, how large, and what the next one changed. */
export function VersionTable({ versions, onView, onCompare, onRestore }: VersionTableProps) {
  const t = useWords();
  const { bytes, counted, time } = formatsOf(t);
  const ahead = timesAhead(
    versions.map(({ until }) => until),
    Date.now(),
  );
  return (
    <table class="data-table action-column version-table">
      <thead>
        <tr>
          <th scope="col">{t('versions_until')}</th>
          <th scope="col">{t('versions_size')}</th>
          <th scope="col">{t('sources_roles')}</th>
          <th scope="col">{t('versions_then')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {versions.map((version, index) => {
          const until = time(version.until);
          return (
            <tr key={index}>
              <th scope="row">
                <time dateTime={new Date(version.until).toISOString()}>{until}</time>{' '}
                {ahead[index] && <Badge tone="warning">{t('history_clock')}</Badge>}
              </th>
              <td>{bytes(version.bytes)}</td>
              <td>{counted('common_roles', version.roles)}</td>
              <td>{changesText(t, version)}</td>
              <td class="data-table-actions">
                <RowAction words="versions_view" of={until} onClick={() => onView(version)} />
                <RowAction words="versions_compare" of={until} onClick={() => onCompare(version)} />
                <RowAction words="versions_restore" of={until} onClick={() => onRestore(version)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
