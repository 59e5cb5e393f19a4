import { expect, it } from 'vitest';
import { readText } from './sources.ts';

// One mark and one accent, wherever the extension is seen: toolbar, stores, its own pages, AWS's page.

const shapes = (text: string) =>
  [...text.matchAll(/<(?:rect|path) [^>]*?\s*\/>/g)].map(([shape]) =>
    shape.replace(/\s*\/>/, '').replaceAll(/\s+/g, ' '),
  );

const [mark, icon] = ['components/kit/display/mark.tsx', 'scripts/icon.svg'].map(readText) as [string, string];

it('draws in the pages the mark that is on the toolbar', () => {
  expect(shapes(icon)).not.toEqual([]);
  expect(shapes(mark)).toEqual(shapes(icon));
});

it('gives the mark and the button on AWS’s page the accent of the pages', () => {
  const accent = /--teal-600: (#[0-9a-f]{6});/.exec(readText('components/kit/tokens.css'))?.[1] ?? '?';
  expect(readText('components/kit/tokens.css')).toMatch(/--accent: light-dark\(var\(--teal-600\)/);
  expect(mark).toContain(`fill="${accent}"`);
  expect(readText('platform/page/save-link-button.ts')).toContain(`background: '${accent}'`);
});
