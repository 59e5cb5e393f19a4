import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { RowButtons } from '@/components/picker/after-first-paint.ts';
import type { Command } from '@/components/picker/command.ts';
import type { MarkOf } from '@/components/picker/reach-words.ts';
import { spokenName } from '@/components/picker/spoken-name.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { Marked, type RangesIn } from './marked.tsx';
import '@/components/kit/display/visually-hidden.css';
import '@/components/picker/row-buttons.css';
import './role-row.css';

interface RoleRowProps {
  role: CatalogRole;
  position: number;
  top: number;
  /** How many rows the list has. */
  of: number;
  active: boolean;
  markOf: MarkOf | undefined;
  /** What was searched for, to be marked. */
  found: RangesIn;
  /** Its role is kept on top, wherever the row is; asked of the active row alone, which has the buttons. */
  pinned: boolean;
  /** To be shared with others. */
  marked: boolean | undefined;
  /** Can be dragged to another place. */
  movable: boolean;
  onActivate: (position: number) => void;
  onRun: (command: Command, position: number) => void;
}

export function RoleRow(props: RoleRowProps) {
  const { role, position, top, of, active, markOf, found, pinned, marked, movable, onActivate, onRun } = props;
  const t = useWords();
  const mark = markOf?.(t, role);
  const spoken = mark?.spoken ?? spokenName(t, role);

  function onClick(event: MouseEvent): void {
    if (event.shiftKey) onRun({ do: 'copy', as: 'link' }, position);
    else onRun({ do: 'switch', where: event.ctrlKey || event.metaKey ? 'new-tab' : 'here' }, position);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys; focus never leaves it
    <div
      id={`row-${position}`}
      class="role-row"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={position + 1}
      aria-setsize={of}
      data-profile={role.profile}
      data-account={role.account}
      data-role={role.roleName}
      data-reach={mark?.state ?? 'reachable'}
      data-sessions={mark?.sessions}
      data-position={position}
      data-marked={marked}
      draggable={movable}
      style={{ top: rem(top) }}
      // Keeps the focus in the search box; a row that can be dragged gives it back when it is let go.
      onMouseDown={(event) => movable || event.preventDefault()}
      onMouseMove={() => active || onActivate(position)}
      onClick={onClick}
    >
      {/* What is read out is in another order than what is seen; as content, for a label has to repeat what is seen. */}
      <span class="visually-hidden">{marked ? t('picker_option_marked', spoken) : spoken}</span>
      <RoleSwatch color={role.color} />
      <span class="role-row-name" aria-hidden="true">
        <Marked text={shownName(role)} found={found} />
        {role.twin === 'alike' && (
          <span class="role-row-alike" title={t('picker_alike')}>
            ≈
          </span>
        )}
      </span>
      <span class="role-row-side" aria-hidden="true">
        {mark?.current ?? (role.region && <Marked text={role.region} found={found} />)}
      </span>
      <span class="role-row-detail" aria-hidden="true">
        <span class="role-row-account">
          <Marked text={role.accountName ?? formatAccount(role.account)} found={found} />
          {role.learntName && (
            <>
              {' '}
              <Marked text={formatAccount(role.learntName)} found={found} />
            </>
          )}
          {role.twin && role.accountName && ` ${formatAccount(role.account)}`}
          {' · '}
          <Marked text={role.roleName} found={found} />
          {role.tags?.map((tag) => (
            <span key={tag} class="role-row-tag">
              #<Marked text={tag} found={found} />
            </span>
          ))}
        </span>
        {mark?.reason && <span class="role-row-reason">{mark.reason}</span>}
      </span>
      {active && (
        <span class="row-buttons" aria-hidden="true">
          <RowButtons pinned={pinned} marked={marked} onRun={(command) => onRun(command, position)} />
        </span>
      )}
    </div>
  );
}
