import { useMemo, useState } from 'preact/hooks';
import { MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { moveByArrows } from '@/components/kit/texts/move-by-arrows.ts';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { toggleRows } from '@/core/list/toggle-rows.ts';
import { createChooser, linesOf, marksAmong } from './chooser-groups.ts';
import { MarkBox } from './mark-box.tsx';
import './role-chooser.css';

interface RoleChooserProps {
  roles: readonly CatalogRole[];
  /** Their places; they stay marked whatever is searched for. */
  marked: ReadonlySet<number>;
  onMark: (marked: ReadonlySet<number>) => void;
}

/** Lines that are there at once, and that more are shown by. */
const [firstLines, moreLines] = [100, 400];

/** Roles by organization, to be marked one by one, by organization, or as a search finds them. */
export function RoleChooser({ roles, marked, onMark }: RoleChooserProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const [query, setQuery] = useState('');
  const choose = useMemo(() => createChooser(roles), [roles]);
  const groups = useMemo(() => choose(query), [choose, query]);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const found = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const steps = useSteps(lines.length, firstLines, moreLines);
  const toggle = (rows: readonly number[]) => onMark(toggleRows(marked, rows));
  return (
    <div class="role-chooser">
      <TextField type="search" label={t('sharing_search')} value={query} onInput={setQuery} />
      {found.length === 0 ? (
        <p class="role-chooser-none">{t('picker_none_for', query.trim())}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the boxes in it
        <div class="role-chooser-list" onKeyDown={(event) => void moveByArrows(event, 'input')}>
          <MarkBox marked={marksAmong(found, marked)} onToggle={() => toggle(found)}>
            {t(query.trim() ? 'sharing_all_found' : 'sharing_all', counted('common_roles', found.length))}
          </MarkBox>
          <ul>
            {lines.slice(steps.from, steps.shown).map((line) =>
              line.is === 'group' ? (
                <li key={`group ${line.group.name}`} class="role-chooser-group">
                  <MarkBox marked={marksAmong(line.group.rows, marked)} onToggle={() => toggle(line.group.rows)}>
                    <SafeText text={line.group.name} />{' '}
                    <span class="role-chooser-more">{counted('common_roles', line.group.rows.length)}</span>
                  </MarkBox>
                </li>
              ) : (
                <li key={line.row} class="role-chooser-role">
                  <MarkBox marked={marked.has(line.row) ? 'all' : 'none'} onToggle={() => toggle([line.row])}>
                    <RoleWords role={roles[line.row]!} />
                  </MarkBox>
                </li>
              ),
            )}
          </ul>
          <MoreRows steps={steps} total={lines.length} />
        </div>
      )}
    </div>
  );
}

const RoleWords = ({ role }: { role: CatalogRole }) => (
  <>
    <SafeText text={shownName(role)} />{' '}
    <span class="role-chooser-more">
      {formatAccount(role.account)} · <SafeText text={role.roleName} />
    </span>
  </>
);
