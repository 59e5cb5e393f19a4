import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { Select } from '@/components/kit/select.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { landingOptions, regionOptions } from './form-options.ts';
import './role-form.css';

interface SwitchFormProps {
  role: CatalogRole;
  own: OwnChange | undefined;
  /** The console page in the tab, if it is one. */
  page: string | undefined;
  onSwitch: (choice: SwitchChoice) => void;
}

/** Region and page for one switch. */
export function SwitchForm({ role, own, page, onSwitch }: SwitchFormProps) {
  const t = useWords();
  const [region, setRegion] = useState('');
  const [landing, setLanding] = useState('');
  const choice = { region: region || undefined, landing: landing || undefined };
  return (
    <form
      class="role-form"
      aria-label={t('details_this_switch')}
      onSubmit={(event) => {
        event.preventDefault();
        onSwitch({ where: 'here', ...choice });
      }}
      onKeyDown={(event) => {
        // Enter would open the list of regions, which Space does as well: who has chosen one wants to go there.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
        event.preventDefault();
        onSwitch({ where: event.ctrlKey || event.metaKey ? 'new-tab' : 'here', ...choice });
      }}
    >
      <div class="role-form-pair">
        <Select
          label={t('common_region')}
          value={region}
          options={regionOptions(t, role, region, own?.region && t('details_usual', own.region))}
          onChange={setRegion}
        />
        <Select
          label={t('details_landing')}
          value={landing}
          options={landingOptions(t, role, page, own?.landing)}
          onChange={setLanding}
        />
      </div>
      <div class="role-form-buttons">
        <Button type="submit" look="primary">
          {t('keys_switch')}
        </Button>
        <Button onClick={() => onSwitch({ where: 'new-tab', ...choice })}>{t('keys_new_tab')}</Button>
      </div>
    </form>
  );
}
