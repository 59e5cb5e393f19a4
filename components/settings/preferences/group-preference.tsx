import { useState } from 'preact/hooks';
import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { usePermission } from '@/components/kit/lifetime/use-permission.ts';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import type { OptionalPermission } from '@/platform/optional-permission.ts';

interface GroupPreferenceProps extends Pick<SectionProps, 'attempt' | 'notify'> {
  permission: OptionalPermission;
}

/**
 * Whether tabs are grouped by role. The permission for it is the preference: a box that is ticked and does nothing, as the
 * permission is gone, there cannot be.
 */
export function GroupPreference({ permission, attempt, notify }: GroupPreferenceProps) {
  const t = useWords();
  const isGiven = usePermission(permission);
  /** What was asked for, until it is known what became of it. */
  const [wanted, setWanted] = useState<boolean>();
  async function set(on: boolean): Promise<void> {
    // First of all: the browser asks only in the click itself.
    const setting = on ? permission.ask() : permission.giveBack();
    setWanted(on);
    try {
      if ((await setting) === false && on) notify({ text: t('options_groups_refused'), tone: 'warning' });
    } finally {
      setWanted(undefined);
    }
  }
  return (
    <Checkbox
      label={t('options_groups')}
      hint={t('options_groups_hint')}
      checked={wanted ?? isGiven ?? false}
      onChange={(on) => void attempt(() => set(on))}
    />
  );
}
