import { LineLink } from '@/components/kit/line-link.tsx';
import { MoreRows } from '@/components/kit/more-rows.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Role } from '@/core/config/role.ts';
import '@/components/kit/data-table.css';
import { firstRows, stepRows } from './review-limits.ts';

interface RoleTableProps {
  roles: readonly Role[];
  /** Left out where lines are those of another text. */
  onLine?: ((line: number) => void) | undefined;
}

/** Roles as the text has them, one row each. */
export function RoleTable({ roles, onLine }: RoleTableProps) {
  const t = useWords();
  const steps = useSteps(roles.length, firstRows, stepRows);
  return (
    <>
      <table class="data-table role-table">
        <thead>
          <tr>
            <th scope="col">{t('common_profile')}</th>
            <th scope="col">{t('common_account')}</th>
            <th scope="col">{t('common_role')}</th>
            <th scope="col">{t('common_region')}</th>
            <th scope="col">{t('common_organization')}</th>
            {onLine && (
              <th scope="col" class="line-column">
                {t('common_line_column')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {roles.slice(0, steps.shown).map((role) => (
            <tr key={`${role.line} ${role.profile}`}>
              <th scope="row">
                <RoleSwatch color={role.color} /> <SafeText text={role.profile} />
              </th>
              <td class="account">
                <SafeText text={role.account} />
                {role.accountName && (
                  <span class="account-name">
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
                <td class="line-column">
                  <LineLink line={role.line} onGo={onLine} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows steps={steps} total={roles.length} />
    </>
  );
}
