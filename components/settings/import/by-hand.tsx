import { useState } from 'preact/hooks';
import { RoleEditor } from '@/components/add-role/role-editor.tsx';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import '@/components/kit/display/lead.css';
import './by-hand.css';

/** One role without any config text, for who was told an account and a role and no more. */
export function ByHand({ oneByOne, onChanged }: { oneByOne: OneByOne; onChanged: () => void }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('add_role_by_hand')}</Button>;
  return (
    <section class="by-hand" aria-label={t('add_role')}>
      <h3>{t('add_role')}</h3>
      <p class="lead">{t('add_role_lead')}</p>
      <RoleEditor
        isFocused
        oneByOne={async () => oneByOne}
        onChanged={onChanged}
        after={() => <Button onClick={() => setOpen(false)}>{t('common_close')}</Button>}
      />
    </section>
  );
}
