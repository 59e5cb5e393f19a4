import { Checkbox } from '@/components/kit/checkbox.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { AgreedTable } from '@/components/settings/preferences/agreed-table.tsx';
import type { AgreedHost } from '@/core/aws/agreed-host.ts';

interface BackupHostsProps {
  hosts: readonly AgreedHost[];
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** The hosts that a backup would have opened without a question. Whoever made the file could have put in a trap. */
export function BackupHosts({ hosts, chosen, onChoose }: BackupHostsProps) {
  const t = useWords();
  return (
    <>
      <Checkbox
        label={formatsOf(t).counted('backup_agreed', hosts.length)}
        hint={t('backup_agreed_hint')}
        checked={chosen}
        onChange={onChoose}
      />
      <details>
        <summary>{t('options_agreed')}</summary>
        <AgreedTable hosts={hosts} />
      </details>
    </>
  );
}
