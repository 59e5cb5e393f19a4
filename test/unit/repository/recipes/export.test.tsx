// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import type { SectionProps } from '@/components/settings/services.ts';
import { libraryOver, profile } from '../../platform/libraries.ts';
import { enterWords } from './words.ts';

/** ARCHITECTURE's "An export", carried out: the ARNs of all roles, one a line. */
const arnsOf = (roles: readonly { account: string; roleName: string }[]): string =>
  roles.map(({ account, roleName }) => `arn:aws:iam::${account}:role/${roleName}\n`).join('');

beforeAll(() => {
  vi.doMock('@/platform/library/exports.ts', async (original) => {
    const { createExports } = await original<typeof import('@/platform/library/exports.ts')>();
    const withArns: typeof createExports = (store, read, now) => {
      const exports = createExports(store, read, now);
      const arns = async () => arnsOf((await read(await exports.config())).roles);
      return { ...exports, arns };
    };
    return { createExports: withArns };
  });
  vi.doMock('@/components/settings/sources/export-files.ts', async (original) => {
    const { exportFiles } = await original<typeof import('@/components/settings/sources/export-files.ts')>();
    return { exportFiles: { ...exportFiles, arns: { ending: 'arns.txt', type: 'text/plain' } } };
  });
  enterWords({ sources_export_arns: 'List of ARNs' });
});

it('has a button, is saved as a file, and gives the same roles when it is imported', async () => {
  const { ExportBar } = await import('@/components/settings/sources/export-bar.tsx');
  const { Words } = await import('@/components/kit/words.ts');
  const { english } = await import('../../components/english.ts');
  const { createExports } = await import('@/platform/library/exports.ts');
  const { readConfig } = await import('@/core/config/read-config.ts');
  const { recognize } = await import('@/core/import/recognize.ts');
  const { add, store } = libraryOver();
  await add(profile('Ops') + profile('Audit', '666677778888'));

  const saved = vi.fn();
  const exports = createExports(store, readConfig, () => 0);
  const services = { exports, download: saved, now: () => 0 } as Partial<SectionProps['services']>;
  const attempt = vi.fn((work: () => Promise<void>) => work());
  const props = { services, attempt, notify: () => {} } as unknown as SectionProps;
  await act(() =>
    render(
      <Words.Provider value={english}>
        <ExportBar {...props} />
      </Words.Provider>,
      document.body,
    ),
  );
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'List of ARNs')?.click();
  await attempt.mock.results[0]?.value;

  const [name, type, text] = saved.mock.calls[0] ?? [];
  expect([name, type]).toEqual(['rolecall-1970-01-01.arns.txt', 'text/plain']);
  const found = recognize(text);
  expect(readConfig('text' in found ? found.text : '').roles).toMatchObject([
    { account: '555566667777', roleName: 'Ops' },
    { account: '666677778888', roleName: 'Audit' },
  ]);
});
