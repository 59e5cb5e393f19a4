import { render } from 'preact';
import { ConfirmPage } from '@/components/confirm/confirm-page.tsx';
import { crash, pageIsShown } from '@/components/crash/guard.ts';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { type Translate, Words } from '@/components/kit/words.ts';
import { createConfirm } from '@/platform/confirm.ts';

export async function showPage(): Promise<void> {
  const page = createConfirm();
  const t: Translate = page.t;
  document.documentElement.lang = t('common_locale');
  document.title = t('confirm_page');
  const role = await page.role();
  render(
    <Boundary onError={crash}>
      <Words.Provider value={t}>
        <ConfirmPage role={role} onConfirm={page.confirm} onCancel={() => void page.cancel()} />
      </Words.Provider>
    </Boundary>,
    document.getElementById('app')!,
  );
  pageIsShown();
}
