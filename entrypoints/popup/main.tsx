import './guard.ts';
import { render } from 'preact';
import { crash, pageIsShown } from '@/components/crash/guard.ts';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { type Translate, Words } from '@/components/kit/words.ts';
import { Popup } from '@/components/picker/popup.tsx';
import { createPopup } from '@/platform/popup/popup.ts';

const root = document.getElementById('app')!;
const popup = createPopup();
const t: Translate = popup.t;
document.documentElement.lang = t('common_locale');

/** Not awaited by the module: what it loads is imported by files that import this one, and would wait for it. */
async function showPopup(): Promise<void> {
  const { first, readWhole } = await popup.open();
  const { view, ...kept } = first;
  // For the benchmark, which says what the time until the first paint is made of.
  performance.mark('read');
  if (!view || view.count === 0) return showFirstRun();
  render(
    <Boundary onError={crash}>
      <Words.Provider value={t}>
        <Popup view={view} kept={kept} readWhole={readWhole} actions={popup} onLost={showFirstRun} />
      </Words.Provider>
    </Boundary>,
    root,
  );
  pageIsShown();
  performance.mark('rendered');
}

/** Reading configs needs the reader and the schemas: they are loaded only where there is nothing to show yet. */
async function showFirstRun(): Promise<void> {
  const loaded = import('./first-run.tsx');
  await loaded.then(({ renderFirstRun }) => renderFirstRun(root, t)).then(pageIsShown, crash);
}

showPopup().catch(crash);
