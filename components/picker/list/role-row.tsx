import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { shortReason, spokenRole } from '@/components/picker/reach-words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { Reach } from '@/core/session/reach.ts';
import { Marked, type RangesIn } from './marked.tsx';
import { commandAt, RowButtons } from './row-buttons.tsx';
import '@/components/kit/visually-hidden.css';
import './role-row.css';

interface RoleRowProps {
  role: CatalogRole;
  position: number;
  top: number;
  /** How many rows the list has. */
  of: number;
  active: boolean;
  reach: Reach | undefined;
  /** What was searched for, to be marked. */
  found: RangesIn;
  /** Its role is kept on top, wherever the row is; asked of the active row alone, which has the buttons. */
  pinned: boolean;
  /** Can be dragged to another place. */
  movable: boolean;
  onActivate: (position: number) => void;
  onRun: (command: Command, position: number) => void;
}

export function RoleRow(props: RoleRowProps) {
  const { role, position, top, of, active, reach, found, pinned, movable, onActivate, onRun } = props;
  const t = useWords();
  const reason = reach && shortReason(t, reach);

  function onClick(event: MouseEvent): void {
    const command = commandAt(event.target as Element);
    if (command) onRun(command, position);
    else if (event.shiftKey) onRun({ do: 'copy', as: 'link' }, position);
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
      data-reach={reach?.state ?? 'reachable'}
      data-position={position}
      draggable={movable}
      style={{ top: rem(top) }}
      // Keeps the focus in the search box; a row that can be dragged gives it back when it is let go.
      onMouseDown={(event) => movable || event.preventDefault()}
      onMouseMove={() => active || onActivate(position)}
      onClick={onClick}
    >
      {/* What is read out is in another order than what is seen; as content, for a label has to repeat what is seen. */}
      <span class="visually-hidden">{spokenRole(t, role, reach)}</span>
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
        {reach?.state === 'current' ? t('picker_current') : role.region && <Marked text={role.region} found={found} />}
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
        {reason && reach.state !== 'current' && <span class="role-row-reason">{reason}</span>}
      </span>
      {active && <RowButtons pinned={pinned} />}
    </div>
  );
}
