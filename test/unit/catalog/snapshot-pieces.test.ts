import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Snapshot, snapshotName } from '@/core/catalog/snapshot.ts';
import { firstPieces, fromPieces, piecesOf, toPieces } from '@/core/catalog/snapshot-pieces.ts';

const of = (names: string, details: string): Snapshot => ({
  version: 4,
  organizations: [{ name: 'acme', count: 2 }],
  names,
  details,
});

describe('pieces of a snapshot', () => {
  it('come together again, whatever their length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.integer({ min: 0, max: 30_000 }), (a, b, times) => {
        const snapshot = of(a.repeat(times), b.repeat(times));
        expect(fromPieces(toPieces(snapshot))).toEqual(snapshot);
      }),
      { numRuns: 50 },
    );
  });

  it('are told by their head', () => {
    const kept = toPieces(of('n'.repeat(450_000), 'd'));
    const names = piecesOf(kept[snapshotName]);
    expect(names).toEqual(['snapshot:names:0', 'snapshot:names:1', 'snapshot:names:2', 'snapshot:details:0']);
    expect(Object.keys(kept)).toEqual([snapshotName, ...names]);
    expect(names).toEqual(expect.arrayContaining([...firstPieces]));
  });

  it('are none for an empty catalog', () => {
    const kept = toPieces(of('', ''));
    expect([piecesOf(kept[snapshotName]), fromPieces(kept)]).toEqual([[], of('', '')]);
  });

  it.each([
    ['nothing', {}],
    ['a head without a stamp', { snapshot: { names: 1, details: 1 } }],
    ['a head that counts no numbers', { snapshot: { stamp: 's', names: '1', details: 1 } }],
    ['a head that counts beyond measure', { snapshot: { stamp: 's', names: 1e9, details: 1 } }],
    ['a head alone', { snapshot: toPieces(of('a', 'b'))[snapshotName] }],
    [
      'a piece of another text',
      { ...toPieces(of('a', 'b')), 'snapshot:names:0': toPieces(of('c', 'b'))['snapshot:names:0'] },
    ],
    ['an emptied piece', { ...toPieces(of('a', 'b')), 'snapshot:details:0': null }],
    [
      'a piece that is no text',
      {
        ...toPieces(of('', '')),
        snapshot: { stamp: 's', names: 1, details: 0 },
        'snapshot:names:0': { stamp: 's', text: 1 },
      },
    ],
  ])('are not made of %s', (_, kept) => {
    expect(fromPieces(kept)).toBeUndefined();
  });
});
