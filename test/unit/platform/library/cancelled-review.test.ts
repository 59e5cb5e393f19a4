import { expect, it } from 'vitest';
import { createLibrary } from '@/platform/library/library.ts';
import { textsInPlace } from '@/platform/library/texts.ts';
import { createStore } from '@/platform/store/store.ts';
import { fakeArea, fakeLocks } from '../fake-storage.ts';
import { profile } from '../libraries.ts';

/** A library whose reviews were cancelled: nothing that they ask for is done any more. */
function cancelled() {
  const gone = () => Promise.reject(new DOMException('Canceled', 'AbortError'));
  const store = createStore(fakeArea().area, fakeLocks(), Date.now);
  let ids = 0;
  const reviewing = { read: gone, accept: gone, add: gone, drop: gone, ties: gone, compare: gone };
  return createLibrary(store, Date.now, () => `id-${++ids}`, textsInPlace, reviewing);
}

it('imports, restores a version and finds repeats by what no cancelled review can end', async () => {
  const library = cancelled();
  const one = { name: 'one', origin: 'pasted' } as const;
  await library.import({ ...one, text: profile('a') });
  await library.import({ ...one, text: profile('b'), replaces: 'id-1' });
  await library.import({ ...one, text: profile('b'), name: 'two' });
  const [version] = await library.versions('id-1');
  await library.import({ ...one, text: version?.text ?? '', replaces: 'id-1' });
  expect(await library.text('id-1')).toBe(profile('a'));
  expect(await library.repeats()).toEqual([]);
  expect(await library.twins()).toEqual([]);
  await expect(library.review(profile('c'))).rejects.toThrow('Canceled');
});
