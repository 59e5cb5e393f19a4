import { EarlierRows, MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { VisuallyHidden } from '@/components/kit/display/visually-hidden.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { firstRows, stepRows } from '@/components/settings/review/review-limits.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import { useAskedRow } from '@/components/settings/review/use-asked-row.ts';
import { type ListedField, listedText, type ShownRole } from '@/core/review/listed-role.ts';
import { LandingValue } from './landing-value.tsx';
import { LineNumber } from './line-number.tsx';
import { PickBox } from './pick-box.tsx';
import { TieNote } from './tie-note.tsx';
import './changed-list.css';
import './finding.css';

/** A role before and after; `place`: its own among all. */
export interface ChangedListRow {
  before: ShownRole;
  after: ShownRole;
  fields: readonly ListedField[];
  place: number;
}

interface ChangedListProps extends ReviewView {
  rows: readonly ChangedListRow[];
  /** Says the role beside the account, where there are no lines to look at. */
  withRole?: boolean;
}

const lineOf = ({ after }: ChangedListRow) => after.line;

/** Roles that an import or a restore changes, field by field. */
export function ChangedList({ rows, withRole = false, onLine, asked, picks }: ChangedListProps) {
  const t = useWords();
  const steps = useSteps(rows.length, firstRows, stepRows, useAskedRow(asked, rows, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={rows.length} />
      <ul>
        {rows.slice(steps.from, steps.shown).map(({ before, after, fields, place }) => (
          <li key={place} class="finding" data-rejected={picks?.rejected.has(place)}>
            {picks && <PickBox picks={picks} place={place} name={after.profile} />}
            <span class="finding-name">
              <RoleSwatch color={after.color} /> <SafeText text={after.profile} />
              <span class="changed-list-role">
                <SafeText text={withRole ? `${after.account} ${after.roleName}` : after.account} />
              </span>
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
            {!withRole && <LineNumber line={after.line} onGo={onLine} />}
            <TieNote place={place} picks={picks} onLine={onLine} />
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={rows.length} />
    </>
  );
}

function FieldValue({ role, field }: { role: ShownRole; field: ListedField }) {
  const t = useWords();
  const value = listedText(role, field);
  if (!value) return <i>{t('review_none')}</i>;
  if (field === 'landing') return <LandingValue landing={value} partition={role.partition} />;
  return (
    <>
      {field === 'color' && <RoleSwatch color={value} />} <SafeText text={value} />
    </>
  );
}
