import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { sameZip } from '@/scripts/lib/package/same-zip.mjs';

const zipOf = (files: [string, string][], date: Date, platform: 'DOS' | 'UNIX') => {
  const zip = new JSZip();
  for (const [name, text] of files) zip.file(name, text, { date, unixPermissions: platform === 'UNIX' ? 0o755 : null });
  return zip.generateAsync({ type: 'uint8array', platform });
};

it('makes one zip of the same files, whenever, wherever and in whatever order they were packed', async () => {
  const one = await zipOf(
    [
      ['b/c.js', 'c'],
      ['a.js', 'a'.repeat(1000)],
    ],
    new Date(2026, 0, 1),
    'DOS',
  );
  const other = await zipOf(
    [
      ['a.js', 'a'.repeat(1000)],
      ['b/c.js', 'c'],
    ],
    new Date(2027, 5, 5),
    'UNIX',
  );
  expect(other).not.toEqual(one);
  const same = await sameZip(one);
  expect(await sameZip(other)).toEqual(same);
  const { files } = await JSZip.loadAsync(same);
  expect(Object.keys(files)).toEqual(['a.js', 'b/c.js']);
  expect(await files['b/c.js']?.async('text')).toBe('c');
});
