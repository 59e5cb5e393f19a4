import { render } from 'preact';
import { crash } from '@/components/crash/guard.ts';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { type Translate, Words } from '@/components/kit/words.ts';
import { FirstRun } from '@/components/picker/first-run/first-run.tsx';
import { createFirstRun } from '@/platform/import/first-run.ts';

/** The first-run screen, which the popup loads only when there is no role. */
export async function renderFirstRun(root: Element, t: Translate): Promise<void> {
  const actions = await createFirstRun(t('options_name_default'));
  render(
    <Boundary onError={crash}>
      <Words.Provider value={t}>
        <FirstRun {...actions} />
      </Words.Provider>
    </Boundary>,
    root,
  );
}
