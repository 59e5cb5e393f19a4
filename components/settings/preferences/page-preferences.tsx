import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';

interface PagePreferencesProps {
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}

/** What is done to console pages. What equals the default is stored as no choice. */
export function PagePreferences({ preferences, onChange }: PagePreferencesProps) {
  const t = useWords();
  return (
    <section>
      <h3>{t('options_pages')}</h3>
      <Checkbox
        label={t('options_marks')}
        hint={t('options_marks_hint')}
        checked={preferences.marks ?? true}
        onChange={(checked) => onChange({ ...preferences, marks: checked ? undefined : false })}
      />
    </section>
  );
}
