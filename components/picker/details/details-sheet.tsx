import { useEffect, useState } from 'preact/hooks';
import { SafeText } from '@/components/kit/safe-text.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { OwnChange } from '@/core/own/own-change.ts';
import type { RoleDetails } from '@/platform/role-details.ts';
import type { PickerActions, SwitchChoice } from '../picker-actions.ts';
import { SheetFrame } from '../sheet-frame.tsx';
import type { Surroundings } from '../surroundings.ts';
import { RoleFacts } from './role-facts.tsx';
import { RoleForm } from './role-form.tsx';
import { RoleSwitches } from './role-switches.tsx';
import './details.css';

interface DetailsSheetProps {
  role: CatalogRole;
  /** Other profiles of the same role: a change concerns them as well. */
  others: readonly string[];
  at: 'top' | 'region';
  surroundings: Surroundings | undefined;
  aliases: Record<string, string>;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onChanged: () => void;
  onClose: () => void;
}

/** Everything known of one role, the choices for a switch to it, and what its user wants otherwise. */
export function DetailsSheet({
  role,
  others,
  at,
  surroundings,
  aliases,
  actions,
  onSwitch,
  onChanged,
  onClose,
}: DetailsSheetProps) {
  const [details, setDetails] = useState<RoleDetails>();
  useEffect(() => void actions.details(role).then(setDetails), [actions, role]);

  async function change(own: OwnChange | undefined): Promise<void> {
    await actions.change(roleId(role), own);
    onChanged();
  }

  return (
    <SheetFrame
      title={<SafeText text={shownName(role)} />}
      focus={details && at === 'region' ? '.role-form select' : undefined}
      opener="details"
      onClose={onClose}
    >
      {details && (
        <>
          <RoleForm
            role={role}
            others={others}
            own={details.own}
            page={surroundings?.session?.url}
            onSwitch={(choice) => onSwitch(role, choice)}
            onChange={change}
          />
          <RoleFacts role={role} source={details.source} aliases={aliases} onGoToLine={actions.goToLine} />
          <RoleSwitches switches={details.switches} />
        </>
      )}
    </SheetFrame>
  );
}
