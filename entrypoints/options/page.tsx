import { render } from 'preact';
import { crash, pageIsShown } from '@/components/crash/guard.ts';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import type { Translate } from '@/components/kit/words.ts';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import { createOptions } from '@/platform/options.ts';

export function showPage(): void {
  const { t, pending, services } = createOptions();
  const translate: Translate = t;
  document.documentElement.lang = translate('common_locale');
  render(
    <Boundary onError={crash}>
      <SettingsPage t={translate} services={services} pending={pending} />
    </Boundary>,
    document.getElementById('app')!,
  );
  pageIsShown();
}
