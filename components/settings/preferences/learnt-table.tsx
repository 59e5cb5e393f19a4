import { useMemo } from 'preact/hooks';
import { Badge } from '@/components/kit/display/badge.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { RowAction } from '@/components/settings/row-action.tsx';
import { formatAccount } from '@/core/aws/format-account.ts';
import { contradicted, type LearntAlias } from '@/core/aws/learnt-alias.ts';
import '@/components/kit/display/data-table.css';
import './learnt-table.css';

interface LearntTableProps {
  pairs: readonly LearntAlias[];
  /** Without these, it is only to be looked at. */
  actions?: { onKeep: (pair: LearntAlias) => void; onForget: (pair: LearntAlias) => void };
}

/** Sorted by alias and account, so names that contradict each other are neighbors. */
const inOrder = (one: LearntAlias, other: LearntAlias) =>
  one.alias.localeCompare(other.alias) || one.account.localeCompare(other.account);

/** Which account each alias stands for, according to which page, when, and whether another page disagrees. */
export function LearntTable({ pairs, actions }: LearntTableProps) {
  const t = useWords();
  const doubted = useMemo(() => contradicted(pairs), [pairs]);
  return (
    <table class="data-table learnt-table">
      <thead>
        <tr>
          <th scope="col">{t('options_learnt_alias')}</th>
          <th scope="col" class="learnt-table-account">
            {t('common_account')}
          </th>
          <th scope="col" class="learnt-table-where">
            {t('options_learnt_where')}
          </th>
          {actions && <td class="learnt-table-do" />}
        </tr>
      </thead>
      <tbody>
        {pairs.toSorted(inOrder).map((pair) => (
          <tr key={`${pair.alias} ${pair.account}`}>
            <th scope="row" class="learnt-table-alias">
              <SafeText text={pair.alias} />
            </th>
            <td class="learnt-table-account">
              {formatAccount(pair.account)}{' '}
              {doubted.has(pair) && <Badge tone="warning">{t('options_learnt_doubted')}</Badge>}
            </td>
            <td>
              <Where {...pair} />
            </td>
            {actions && (
              <td class="data-table-actions">
                {doubted.has(pair) && (
                  <RowAction words="options_learnt_keep" of={nameOf(pair)} onClick={() => actions.onKeep(pair)} />
                )}
                <RowAction
                  removes
                  words="options_learnt_forget"
                  of={nameOf(pair)}
                  onClick={() => actions.onForget(pair)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = ({ alias, account }: LearntAlias) => `${alias} ${formatAccount(account)}`;

function Where({ host, at }: LearntAlias) {
  const t = useWords();
  if (host === undefined || at === undefined) return <>{t('options_learnt_early')}</>;
  return (
    <>
      <SafeText text={host} /> · <time dateTime={new Date(at).toISOString()}>{formatsOf(t).time(at)}</time>
    </>
  );
}
