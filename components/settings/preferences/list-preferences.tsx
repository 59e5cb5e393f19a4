import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { Select } from '@/components/kit/controls/select.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';

interface ListPreferencesProps {
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}

/** How the popup's list looks. What equals the default is stored as no choice. */
export function ListPreferences({ preferences, onChange }: ListPreferencesProps) {
  const t = useWords();
  return (
    <section>
      <h3>{t('options_list')}</h3>
      <Checkbox
        label={t('options_recents')}
        hint={t('options_recents_hint')}
        checked={preferences.recents ?? true}
        onChange={(checked) => onChange({ ...preferences, recents: checked ? undefined : false })}
      />
      <Checkbox
        label={t('options_signed_in_first')}
        hint={t('options_signed_in_first_hint')}
        checked={preferences.signedInFirst ?? true}
        onChange={(checked) => onChange({ ...preferences, signedInFirst: checked ? undefined : false })}
      />
      <Select
        label={t('options_order')}
        value={preferences.order ?? 'config'}
        options={[
          { value: 'config', text: t('options_order_config') },
          { value: 'name', text: t('options_order_name') },
        ]}
        onChange={(order) => onChange({ ...preferences, order: order === 'config' ? undefined : order })}
      />
    </section>
  );
}
