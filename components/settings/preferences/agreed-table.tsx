import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import type { AgreedHost } from '@/core/aws/agreed-host.ts';
import '@/components/kit/display/data-table.css';
import './agreed-table.css';

interface AgreedTableProps {
  hosts: readonly AgreedHost[];
  /** Without it, the table is only to be looked at. */
  onRemove?: (host: string) => void;
}

/** The hosts beside AWS's that open without a question, and since when. */
export function AgreedTable({ hosts, onRemove }: AgreedTableProps) {
  const t = useWords();
  return (
    <table class="data-table agreed-table">
      <thead>
        <tr>
          <th scope="col">{t('options_agreed_host')}</th>
          <th scope="col">{t('options_agreed_at')}</th>
          {onRemove && <td />}
        </tr>
      </thead>
      <tbody>
        {hosts.map(({ host, at }) => (
          <tr key={host}>
            <th scope="row">
              <SafeText text={host} />
            </th>
            <td>
              <time dateTime={new Date(at).toISOString()}>{formatsOf(t).time(at)}</time>
            </td>
            {onRemove && (
              <td class="data-table-actions">
                <RowAction removes words="options_agreed_remove" of={host} onClick={() => onRemove(host)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
