import { MoreRows } from '@/components/kit/more-rows.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { VisuallyHidden } from '@/components/kit/visually-hidden.tsx';
import { keyOf, useWords } from '@/components/kit/words.ts';
import type { ChangedRole, RoleField } from '@/core/catalog/compare-roles.ts';
import type { Role } from '@/core/config/role.ts';
import { LineNumber } from './line-number.tsx';
import { firstRows, stepRows } from './review-limits.ts';
import './finding-list.css';

interface ChangedListProps {
  changed: readonly ChangedRole[];
  onLine: ((line: number) => void) | undefined;
}

/** Roles that an import changes, field by field. */
export function ChangedList({ changed, onLine }: ChangedListProps) {
  const t = useWords();
  const steps = useSteps(changed.length, firstRows, stepRows);
  return (
    <>
      <ul class="finding-list">
        {changed.slice(0, steps.shown).map(({ before, after, fields }) => (
          <li key={`${after.line} ${after.profile}`} class="finding">
            <LineNumber line={after.line} onGo={onLine} />
            <span class="finding-name">
              <SafeText text={after.profile} />
            </span>
            <dl class="field-changes">
              {fields.map((field) => (
                <div key={field} class="field-change">
                  <dt>{t(keyOf('review_field', field))}</dt>
                  <dd>
                    <del>
                      <FieldValue role={before} field={field} />
                    </del>
                    <span aria-hidden="true"> → </span>
                    <VisuallyHidden>{t('review_becomes')}</VisuallyHidden>
                    <ins>
                      <FieldValue role={after} field={field} />
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={changed.length} />
    </>
  );
}

function FieldValue({ role, field }: { role: Role; field: RoleField }) {
  const t = useWords();
  const value = role[field];
  if (!value) return <i>{t('review_none')}</i>;
  return (
    <>
      {field === 'color' && <RoleSwatch color={value} />} <SafeText text={value} />
    </>
  );
}
