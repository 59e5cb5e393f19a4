import { RoleEditor } from '@/components/add-role/role-editor.tsx';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import './first-run.css';

interface FirstRoleProps {
  oneByOne: () => Promise<OneByOne>;
  onList: () => void;
  /** Back to the box for texts. */
  onPaste: () => void;
}

/** The popup before there is any role, for who was told an account and a role and no more. */
export function FirstRole({ oneByOne, onList, onPaste }: FirstRoleProps) {
  const t = useWords();
  return (
    <div class="first-run">
      <h1>{t('add_role')}</h1>
      <p>{t('add_role_lead')}</p>
      <RoleEditor
        isFocused
        oneByOne={oneByOne}
        onChanged={() => {}}
        beside={
          <Button look="quiet" onClick={onPaste}>
            {t('add_role_paste')}
          </Button>
        }
        after={() => (
          <Button look="primary" onClick={onList}>
            {t('add_role_to_list')}
          </Button>
        )}
      />
    </div>
  );
}
