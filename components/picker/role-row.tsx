import { RoleSwatch } from '@/components/kit/role-swatch.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { formatAccount } from '@/core/catalog/format-account.ts';
import type { Pattern } from '@/core/search/pattern.ts';
import type { Reach } from '@/core/switching/plan.ts';
import { Marked } from './marked.tsx';
import { shortReason } from './reach-words.ts';

interface RoleRowProps {
  role: CatalogRole;
  position: number;
  top: number;
  /** How many rows the list has. */
  of: number;
  active: boolean;
  reach: Reach | undefined;
  /** What was searched for, to be marked. */
  words: readonly (readonly Pattern[])[];
  onActivate: (position: number) => void;
  onSwitch: (role: CatalogRole, where: 'here' | 'new-tab') => void;
  onCopy: (role: CatalogRole, as: 'link' | 'markdown') => void;
}

export function RoleRow({ role, position, top, of, active, reach, words, onActivate, onSwitch, onCopy }: RoleRowProps) {
  const t = useWords();
  const account = formatAccount(role.account);
  const reason = reach && shortReason(t, reach);
  const spoken = t(
    'picker_option',
    role.profile,
    role.accountName ? `${role.accountName} ${account}` : account,
    role.roleName,
  );

  function onClick(event: MouseEvent): void {
    const copies = (event.target as Element).closest('[data-copy]')?.getAttribute('data-copy');
    if (copies === 'link' || copies === 'markdown') onCopy(role, copies);
    else if (event.shiftKey) onCopy(role, 'link');
    else onSwitch(role, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys; focus never leaves it
    <div
      id={`row-${position}`}
      class="row"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={position + 1}
      aria-setsize={of}
      aria-label={reason ? t('picker_option_dimmed', spoken, reason) : spoken}
      data-account={role.account}
      data-role={role.roleName}
      data-reach={reach?.state ?? 'reachable'}
      style={{ top: `${top}px` }}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => active || onActivate(position)}
      onClick={onClick}
    >
      <RoleSwatch color={role.color} />
      <span class="row-name">
        <Marked text={role.profile} words={words} />
      </span>
      <span class="row-side">
        {reach?.state === 'current' ? t('picker_current') : role.region && <Marked text={role.region} words={words} />}
      </span>
      <span class="row-detail">
        <span class="row-account">
          <Marked text={role.accountName ?? account} words={words} />
          {' · '}
          <Marked text={role.roleName} words={words} />
        </span>
        {reason && reach.state !== 'current' && <span class="row-reason">{reason}</span>}
      </span>
      {active && (
        <span class="row-copy" aria-hidden="true">
          <span data-copy="link" title={t('picker_copy_link')}>
            {t('picker_copy_link_short')}
          </span>
          <span data-copy="markdown" title={t('picker_copy_markdown')}>
            MD
          </span>
        </span>
      )}
    </div>
  );
}
