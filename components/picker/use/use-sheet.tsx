import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { FrameProps } from '@/components/picker/sheets/sheet-frame.tsx';
import { TextsSheet } from '@/components/picker/sheets/texts-sheet.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { UseTexts } from './use-texts.tsx';

interface UseSheetProps extends FrameProps {
  role: CatalogRole;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
}

/** A role outside of the console: commands, code, policies and links with its own values, to copy. */
export function UseSheet({ role, actions, onSwitch, ...frame }: UseSheetProps) {
  const t = useWords();
  return (
    <TextsSheet
      name={shownName(role)}
      title={t('use_title')}
      opener="use"
      focus=".use-texts input"
      read={() => actions.roleUse(role)}
      reading={t('use_reading')}
      {...frame}
    >
      {(use) => <UseTexts role={role} use={use} actions={actions} onSwitch={(choice) => onSwitch(role, choice)} />}
    </TextsSheet>
  );
}
