import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { rememberedValues } from '@/core/store/remembered-values.ts';
import { AgreedHosts } from './agreed-hosts.tsx';
import { AsideList } from './aside-list.tsx';
import { ConfirmPreferences } from './confirm-preferences.tsx';
import { GivenValues } from './given-values.tsx';
import { LearntAliases } from './learnt-aliases.tsx';
import { ListPreferences } from './list-preferences.tsx';
import { PagePreferences } from './page-preferences.tsx';
import { PermissionList } from './permission-list.tsx';
import '@/components/kit/display/lead.css';
import './preferences-section.css';

export function PreferencesSection(props: SectionProps) {
  const { services, data, attempt } = props;
  const t = useWords();
  const { library, openShortcuts, version } = services;
  const [shortcut, setShortcut] = useState<string>();
  // Not worth a word if it does not come: nothing was asked for.
  useEffect(() => void services.shortcut().then(setShortcut, () => setShortcut('')), [services]);
  const change = (preferences: typeof data.preferences) => attempt(() => library.setPreferences(preferences));
  return (
    <div class="preferences-section">
      {data.aside.length > 0 && <AsideList {...props} />}
      <ListPreferences preferences={data.preferences} onChange={change} />
      <ConfirmPreferences preferences={data.preferences} found={data.production} onChange={change} />
      <PagePreferences preferences={data.preferences} onChange={change} />
      {data.learnt.length > 0 && <LearntAliases {...props} />}
      {data.agreed.length > 0 && <AgreedHosts {...props} />}
      {rememberedValues(data.uses).length > 0 && <GivenValues {...props} />}
      <section>
        <h3>{t('options_keyboard')}</h3>
        {shortcut !== undefined && <p>{shortcut ? t('options_shortcut', shortcut) : t('options_shortcut_none')}</p>}
        <Button onClick={() => attempt(openShortcuts)}>{t('options_shortcut_change')}</Button>
      </section>
      <PermissionList />
      <p class="lead">{t('options_version', version)}</p>
    </div>
  );
}
