import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';
import { wordsIn } from '@/core/catalog/names/production.ts';
import type { ProductionRoles } from '@/core/list/production-roles.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import './confirm-preferences.css';

interface ConfirmPreferencesProps {
  preferences: Preferences;
  /** What of the list looks like production, while nobody has decided on it. */
  found: ProductionRoles;
  onChange: (preferences: Preferences) => void;
}

/** Which roles are confirmed before a switch, by words in their names. Proposed where a list has such, and never set unasked. */
export function ConfirmPreferences({ preferences, found, onChange }: ConfirmPreferencesProps) {
  const t = useWords();
  const kept = (preferences.confirmWords ?? []).join(', ');
  const [typed, setTyped] = useState<string>();
  const set = (confirmWords: string[]) => {
    setTyped(undefined);
    onChange({ ...preferences, confirmWords });
  };
  return (
    <section>
      <h3>{t('options_confirm')}</h3>
      {preferences.confirmWords === undefined && found.count > 0 && (
        <Banner
          tone="info"
          actions={
            <>
              <Button look="primary" onClick={() => set(found.words)}>
                {t('options_confirm_accept')}
              </Button>
              <Button onClick={() => set([])}>{t('options_confirm_decline')}</Button>
            </>
          }
        >
          {formatsOf(t).counted('options_confirm_found', found.count)}{' '}
          {t('options_confirm_found_words', found.words.map(isolatedText).join(', '))}
        </Banner>
      )}
      <form
        class="confirm-preferences"
        onSubmit={(event) => {
          event.preventDefault();
          set(wordsIn(typed ?? kept));
        }}
      >
        <TextField
          label={t('options_confirm_words')}
          hint={t('options_confirm_words_hint')}
          value={typed ?? kept}
          maxLength={1000}
          onInput={setTyped}
        />
        <Button type="submit" busy={typed === undefined || wordsIn(typed).join(', ') === kept}>
          {t('options_confirm_keep')}
        </Button>
      </form>
    </section>
  );
}
