import { useMemo } from 'preact/hooks';
import { RoleEditor } from '@/components/add-role/role-editor.tsx';
import { suggestedOrganizations } from '@/components/add-role/suggested-organizations.ts';
import { Button } from '@/components/kit/controls/button.tsx';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { emptyRoleForm } from '@/core/import/form/role-form.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { longestDisplayName } from '@/core/switching/display-name.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { type FrameProps, SheetFrame } from './sheet-frame.tsx';
import '@/components/kit/display/sheet-lead.css';

interface AddSheetProps extends FrameProps {
  /** What the fields are filled from. */
  text: string | undefined;
  view: CatalogView;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onChanged: () => void;
}

/** What was searched for in vain may be a name. An address, an ARN, a number or a sentence is none. */
const nameIn = (text: string): string => {
  const name = text.trim();
  const isOther = /:\/\/|www\.|arn:|\d{6}|[\n\t?&]/i.test(name) || name.split(/\s+/).length > 3;
  return isOther || name.length > longestDisplayName ? '' : name;
};

/** One role by hand, over the list. */
export function AddSheet({ text = '', view, actions, onSwitch, onChanged, early, onClose }: AddSheetProps) {
  const t = useWords();
  const read = useMemo(() => roleInText(text), [text]);
  const start = useMemo(
    () => (read === 'unclear' ? emptyRoleForm : (read ?? { ...emptyRoleForm, name: nameIn(text) })),
    [read],
  );
  return (
    <SheetFrame title={t('add_role')} focus=".role-editor input" opener="add" early={early} onClose={onClose}>
      <p class="sheet-lead">{t('add_role_lead')}</p>
      <Part>
        <RoleEditor
          start={start}
          isUnclear={read === 'unclear'}
          oneByOne={actions.oneByOne}
          organizations={suggestedOrganizations(view)}
          onChanged={onChanged}
          after={(role) => (
            <Button look="primary" onClick={() => onSwitch(role, { where: 'here' })}>
              {t('keys_switch')}
            </Button>
          )}
        />
      </Part>
    </SheetFrame>
  );
}
