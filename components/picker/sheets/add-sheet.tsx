import { useMemo } from 'preact/hooks';
import { RoleEditor } from '@/components/add-role/role-editor.tsx';
import { suggestedOrganizations } from '@/components/add-role/suggested-organizations.ts';
import { Button } from '@/components/kit/button.tsx';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { emptyRoleForm } from '@/core/import/form/role-form.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { longestDisplayName } from '@/core/switching/display-name.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { type FrameProps, SheetFrame } from './sheet-frame.tsx';
import './sheet-lead.css';

interface AddSheetProps extends FrameProps {
  /** What the fields are filled from. */
  text: string | undefined;
  view: CatalogView;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onChanged: () => void;
}

/** What was searched for in vain may be a name. An address or an ARN that was not understood is none. */
const nameIn = (text: string): string => (/:\/\/|arn:/i.test(text) ? '' : text.trim().slice(0, longestDisplayName));

/** One role by hand, over the list. */
export function AddSheet({ text = '', view, actions, onSwitch, onChanged, early, onClose }: AddSheetProps) {
  const t = useWords();
  const start = useMemo(() => roleInText(text)?.form ?? { ...emptyRoleForm, name: nameIn(text) }, [text]);
  return (
    <SheetFrame title={t('add_role')} focus=".role-editor input" opener="add" early={early} onClose={onClose}>
      <p class="sheet-lead">{t('add_role_lead')}</p>
      <Part>
        <RoleEditor
          start={start}
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
