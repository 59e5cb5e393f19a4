import { Checkbox } from '@/components/kit/checkbox.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { LearntTable } from '@/components/settings/preferences/learnt-table.tsx';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';

interface BackupNamesProps {
  names: readonly LearntAlias[];
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** The account names that a backup would bring. Whoever made the file could have written anything: they are looked at first. */
export function BackupNames({ names, chosen, onChoose }: BackupNamesProps) {
  const t = useWords();
  return (
    <>
      <Checkbox
        label={formatsOf(t).counted('backup_learnt', names.length)}
        hint={t('backup_learnt_hint')}
        checked={chosen}
        onChange={onChoose}
      />
      <details>
        <summary>{t('options_learnt')}</summary>
        <LearntTable pairs={names} />
      </details>
    </>
  );
}
