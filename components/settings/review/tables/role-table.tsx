import { EarlierRows, MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { LineLink } from '@/components/kit/display/line-link.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import { firstRows, stepRows } from '@/components/settings/review/review-limits.ts';
import type { RoleRow } from '@/components/settings/review/review-rows.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import { useAskedRow } from '@/components/settings/review/use-asked-row.ts';
import { PickBox } from './pick-box.tsx';
import { TieNote } from './tie-note.tsx';
import '@/components/kit/display/data-table.css';
import './role-table.css';

interface RoleTableProps extends ReviewView {
  rows: readonly RoleRow[];
  /** They leave the list. */
  areRemoved?: boolean;
}

const lineOf = ({ role }: RoleRow) => role.line;

/** Roles as the text has them, one row each. */
export function RoleTable({ rows, areRemoved = false, onLine, asked, picks }: RoleTableProps) {
  const t = useWords();
  const steps = useSteps(rows.length, firstRows, stepRows, useAskedRow(asked, rows, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={rows.length} />
      <table class="data-table role-table" data-removed={areRemoved}>
        {/* Their head may be out of sight. */}
        <colgroup>
          <col class="role-table-pick" />
          <col class="role-table-profile" />
          <col class="role-table-id" />
          <col />
          <col class="role-table-id" />
          <col />
          <col class="role-table-line" />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('common_profile')}</th>
            <th scope="col">{t('common_account')}</th>
            <th scope="col">{t('common_role')}</th>
            <th scope="col">{t('common_region')}</th>
            <th scope="col">{t('common_organization')}</th>
            {onLine ? (
              <th scope="col" class="role-table-line">
                {t('common_line_column')}
              </th>
            ) : (
              <td />
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(steps.from, steps.shown).map(({ role, place }, index) => (
            <tr key={steps.from + index} data-rejected={place !== undefined && picks?.rejected.has(place)}>
              <td class="role-table-pick">
                {picks && place !== undefined && <PickBox picks={picks} place={place} name={role.profile} />}
              </td>
              <th scope="row" class="role-table-profile">
                <RoleSwatch color={role.color} />{' '}
                <span class="role-table-name">
                  <SafeText text={role.profile} />
                </span>{' '}
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
              <td class="role-table-line">{onLine && role.line > 0 && <LineLink line={role.line} onGo={onLine} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows steps={steps} total={rows.length} />
    </>
  );
}
