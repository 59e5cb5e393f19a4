import { render } from 'preact';
import type { Translate } from '@/components/kit/words.ts';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import { createOptions } from '@/platform/options.ts';

const { t, pending, services } = await createOptions();
const translate: Translate = t;
document.documentElement.lang = translate('common_locale');
render(<SettingsPage t={translate} services={services} pending={pending} />, document.getElementById('app')!);
