import { EarlierRows, MoreRows } from '@/components/kit/more-rows.tsx';
import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { VisuallyHidden } from '@/components/kit/visually-hidden.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { Role } from '@/core/config/role.ts';
import { fieldText, type RoleField } from '@/core/review/compare-roles.ts';
import { LineNumber } from './line-number.tsx';
import { PickBox } from './pick-box.tsx';
import { firstRows, stepRows } from './review-limits.ts';
import type { ChangeRow } from './review-rows.ts';
import type { ReviewView } from './review-view.ts';
import { TieNote } from './tie-note.tsx';
import { useAskedRow } from './use-asked-row.ts';
import './changed-list.css';
import './finding.css';

interface ChangedListProps extends ReviewView {
  rows: readonly ChangeRow[];
}

const lineOf = ({ after }: ChangeRow) => after.line;

/** Roles that an import changes, field by field. */
export function ChangedList({ rows, onLine, asked, picks }: ChangedListProps) {
  const t = useWords();
  const steps = useSteps(rows.length, firstRows, stepRows, useAskedRow(asked, rows, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={rows.length} />
      <ul class="finding-list" data-picks={picks !== undefined}>
        {rows.slice(steps.from, steps.shown).map(({ before, after, fields, place }) => (
          <li key={place} class="finding" data-rejected={picks?.rejected.has(place)}>
            {picks && <PickBox picks={picks} place={place} name={after.profile} />}
            <LineNumber line={after.line} onGo={onLine} />
            <span class="finding-name">
              <SafeText text={after.profile} />
            </span>
            <dl class="changed-list-fields">
              {fields.map((field) => (
                <div key={field} class="changed-list-field">
                  <dt>{t(messageKey('review_field', field))}</dt>
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
            <TieNote place={place} picks={picks} onLine={onLine} />
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={rows.length} />
    </>
  );
}

function FieldValue({ role, field }: { role: Role; field: RoleField }) {
  const t = useWords();
  const value = fieldText(role, field);
  if (!value) return <i>{t('review_none')}</i>;
  return (
    <>
      {field === 'color' && <RoleSwatch color={value} />} <SafeText text={value} />
    </>
  );
}
