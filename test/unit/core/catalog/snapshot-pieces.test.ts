import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Snapshot, snapshotName } from '@/core/catalog/snapshot.ts';
import { asHead, fromPieces, piecesOf } from '@/core/catalog/snapshot-pieces.ts';
import { toPieces } from '@/core/catalog/to-pieces.ts';

const of = (names: string, details: string): Snapshot => ({
  version: 11,
  organizations: [{ name: 'acme', count: Math.min(2, names.length) }],
  shared: ['s\t0'],
  names,
  details,
});

const kept = toPieces(of('a', 'b'));
const head = asHead(kept[snapshotName]);

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
  });

  it('are none for an empty catalog', () => {
    const kept = toPieces(of('', ''));
    expect([piecesOf(kept[snapshotName]), fromPieces(kept)]).toEqual([[], of('', '')]);
  });

  it.each([
    ['null', null],
    ['a text', 'snapshot'],
    ['a list', []],
    ['another version', { ...head, version: 1 }],
    ['a version as text', { ...head, version: '4' }],
    ['no stamp', { ...head, stamp: undefined }],
    ['a count of pieces that is no number', { ...head, names: '1' }],
    ['more pieces than can be', { ...head, names: 1e9 }],
    ['organizations of another shape', { ...head, organizations: { length: 1 } }],
    ['an organization that is null', { ...head, organizations: [null] }],
    ['an organization without a name', { ...head, organizations: [{ count: 1 }] }],
    ['a count that is no number', { ...head, organizations: [{ name: 'acme', count: '1' }] }],
    ['a negative count', { ...head, organizations: [{ name: 'acme', count: -1 }] }],
    ['a count beyond all lines', { ...head, organizations: [{ name: 'acme', count: 1e12 }] }],
  ])('are not told by %s', (_, raw) => {
    expect([asHead(raw), piecesOf(raw), fromPieces({ ...kept, snapshot: raw })]).toEqual([undefined, [], undefined]);
  });

  it.each([
    ['nothing', {}],
    ['a head alone', { snapshot: toPieces(of('a', 'b'))[snapshotName] }],
    [
      'a piece of another text',
      { ...toPieces(of('a', 'b')), 'snapshot:names:0': toPieces(of('c', 'b'))['snapshot:names:0'] },
    ],
    ['an emptied piece', { ...toPieces(of('a', 'b')), 'snapshot:details:0': null }],
    ['a piece that is no text', { ...kept, 'snapshot:names:0': { stamp: head?.stamp, text: 1 } }],
  ])('are not made of %s', (_, kept) => {
    expect(fromPieces(kept)).toBeUndefined();
  });
});
