import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';
import { GroupPreference } from './group-preference.tsx';

interface PagePreferencesProps extends Pick<SectionProps, 'services' | 'attempt' | 'notify'> {
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}

/** What is done to console pages and their tabs. What equals the default is stored as no choice. */
export function PagePreferences({ preferences, onChange, services, attempt, notify }: PagePreferencesProps) {
  const t = useWords();
  const { tabGroups } = services;
  return (
    <section>
      <h3>{t('options_pages')}</h3>
      <Checkbox
        label={t('options_marks')}
        hint={t('options_marks_hint')}
        checked={preferences.marks ?? true}
        onChange={(checked) => onChange({ ...preferences, marks: checked ? undefined : false })}
      />
      {tabGroups && <GroupPreference permission={tabGroups} {...{ attempt, notify }} />}
    </section>
  );
}
