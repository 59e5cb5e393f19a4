import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import type { NewValue, RememberedValue } from '@/core/store/remembered-values.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { filledInFor } from './value-words.ts';
import '@/components/kit/display/data-table.css';
import '@/components/kit/display/lead.css';
import './agreed-table.css';

type Row = RememberedValue & Partial<NewValue>;

interface ValuesTableProps {
  values: readonly Row[];
  /** Without it, the table is only to be looked at. */
  onForget?: (value: RememberedValue) => void;
}

/** What is filled in for which roles, and what it would take the place of. */
export function ValuesTable({ values, onForget }: ValuesTableProps) {
  const t = useWords();
  const nameOf = (row: Row) => `${t(messageKey('use_field', row.field))}, ${filledInFor(t, row, (name) => name)}`;
  return (
    <table class="data-table agreed-table">
      <thead>
        <tr>
          <th scope="col">{t('options_values_value')}</th>
          <th scope="col">{t('options_values_for')}</th>
          {onForget && <td />}
        </tr>
      </thead>
      <tbody>
        {values.map((row) => (
          <tr key={`${row.field} ${row.of}`}>
            <th scope="row">
              {t(messageKey('use_field', row.field))}: <SafeText text={row.value} />
              {row.now !== undefined && <p class="lead">{t('backup_value_now', isolatedText(row.now))}</p>}
            </th>
            <td>{filledInFor(t, row)}</td>
            {onForget && (
              <td class="data-table-actions">
                <RowAction removes words="options_learnt_forget" of={nameOf(row)} onClick={() => onForget(row)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
