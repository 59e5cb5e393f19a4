import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { FirstRun } from '@/components/picker/first-run.tsx';
import { until } from '../../until.ts';
import { english } from '../english.ts';

it('has its button back when the import failed, and says so', async () => {
  const actions = {
    draft: '[profile a]',
    count: async () => ({ roles: 1, organizations: 1, skipped: 0, secretLines: 0, isKept: true }),
    import: vi.fn(async () => {
      throw new Error('full');
    }),
    review: async () => {},
    importFromPage: undefined,
    seeLost: undefined,
  };
  document.body.innerHTML = '<div id="app"></div>';
  const app = document.querySelector('#app')!;
  await act(() =>
    render(
      <Words.Provider value={english}>
        <FirstRun {...actions} />
      </Words.Provider>,
      app,
    ),
  );
  const button = app.querySelector<HTMLButtonElement>('button[type=submit]')!;
  await until(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  await act(() => button.form?.requestSubmit());
  await until(() => expect(app.textContent).toContain('That did not work: full.'));
  expect(button.getAttribute('aria-disabled')).toBeNull();
});
