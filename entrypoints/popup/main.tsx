import '@/components/kit/tokens.css';
import '@/components/kit/base.css';
import '@/components/kit/visually-hidden.css';
import { render } from 'preact';
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
    <Words.Provider value={t}>
      <Popup view={view} kept={kept} readWhole={readWhole} actions={popup} onLost={showFirstRun} />
    </Words.Provider>,
    root,
  );
  performance.mark('rendered');
}

/** Reading configs needs the reader and the schemas: they are loaded only where there is nothing to show yet. */
async function showFirstRun(): Promise<void> {
  const { renderFirstRun } = await import('./first-run.tsx');
  await renderFirstRun(root, t);
}

void showPopup();
