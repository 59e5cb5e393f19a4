import { LineLink } from '@/components/kit/line-link.tsx';
import { EarlierRows, MoreRows } from '@/components/kit/more-rows.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import { PickBox } from './pick-box.tsx';
import { firstRows, stepRows } from './review-limits.ts';
import type { RoleRow } from './review-rows.ts';
import type { ReviewView } from './review-view.ts';
import { TieNote } from './tie-note.tsx';
import { useAskedRow } from './use-asked-row.ts';
import '@/components/kit/data-table.css';
import './role-table.css';

interface RoleTableProps extends ReviewView {
  rows: readonly RoleRow[];
}

const lineOf = ({ role }: RoleRow) => role.line;

/** Roles as the text has them, one row each. */
export function RoleTable({ rows, onLine, asked, picks }: RoleTableProps) {
  const t = useWords();
  const steps = useSteps(rows.length, firstRows, stepRows, useAskedRow(asked, rows, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={rows.length} />
      <table class="data-table role-table">
        <thead>
          <tr>
            {picks && <td class="role-table-pick" />}
            <th scope="col">{t('common_profile')}</th>
            <th scope="col" class="role-table-account">
              {t('common_account')}
            </th>
            <th scope="col">{t('common_role')}</th>
            <th scope="col" class="role-table-region">
              {t('common_region')}
            </th>
            <th scope="col">{t('common_organization')}</th>
            {onLine && (
              <th scope="col" class="role-table-line">
                {t('common_line_column')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(steps.from, steps.shown).map(({ role, place }, index) => (
            <tr key={steps.from + index} data-rejected={place !== undefined && picks?.rejected.has(place)}>
              {picks && (
                <td class="role-table-pick">
                  {place !== undefined && <PickBox picks={picks} place={place} name={role.profile} />}
                </td>
              )}
              <th scope="row">
                <RoleSwatch color={role.color} /> <SafeText text={role.profile} />{' '}
                <TieNote place={place} picks={picks} onLine={onLine} />
              </th>
              <td class="role-table-account">
                <SafeText text={role.account} />
                {role.accountName && (
                  <span class="role-table-account-name">
                    {' '}
                    <SafeText text={role.accountName} />
                  </span>
                )}
              </td>
              <td>
                <SafeText text={role.roleName} />
              </td>
              <td>{role.region && <SafeText text={role.region} />}</td>
              <td>{role.organization && <SafeText text={role.organization} />}</td>
              {onLine && (
                <td class="role-table-line">{role.line > 0 && <LineLink line={role.line} onGo={onLine} />}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows steps={steps} total={rows.length} />
    </>
  );
}
