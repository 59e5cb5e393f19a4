import { Button } from '@/components/kit/controls/button.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { RoleForm } from '@/core/import/form/role-form.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import './role-editor.css';

interface GivenNotesProps {
  form: Pick<RoleForm, 'startUrl' | 'partition'>;
  onRemove: (field: 'startUrl' | 'partition') => void;
}

/**
 * What a pasted text said of the role and no field shows. It stays through all typing, so there is a way to take it off. It
 * stands above the fields: what is below them may begin under the foot.
 */
export function GivenNotes({ form: { startUrl, partition }, onRemove }: GivenNotesProps) {
  const t = useWords();
  const note = (field: 'startUrl' | 'partition', text: string) => (
    <div class="role-editor-given">
      <p class="role-editor-note">{text}</p>
      <Button look="quiet" label={`${t('common_remove')}: ${text}`} onClick={() => onRemove(field)}>
        {t('common_remove')}
      </Button>
    </div>
  );
  return (
    <>
      {startUrl && note('startUrl', t('add_role_portal', isolatedText(startUrl)))}
      {partition && note('partition', t('add_role_partition', t(messageKey('partition', partition))))}
    </>
  );
}
