import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Snapshot, snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { asHead, fromPieces, type Piece, piecesOf } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { toPieces } from '@/core/catalog/snapshot/to-pieces.ts';

const of = (names: string, details: string): Snapshot => ({
  version: 13,
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
    ['another count than it was stamped with', { ...head, organizations: [{ name: 'acme', count: 2 }] }],
    ['another name than it was stamped with', { ...head, organizations: [{ name: 'Prod', count: 1 }] }],
    ['shared fields of another place', { ...head, shared: ['s\t1'] }],
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

  it('come back from a storage that sorts fields and keeps no halves of characters', () => {
    const snapshot = of('a\ud83d\tb\n\ude00', 'd\udc00');
    const sorted = JSON.parse(JSON.stringify(toPieces(snapshot)), (_, value) => {
      if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
      return Object(value) === value && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value;
    });
    expect(fromPieces(sorted)?.names).toBe('a\ufffd\tb\n\ufffd');
  });

  describe.each([5, 40, 3000])('of %i roles', (count) => {
    const lines = (kind: string) => Array.from({ length: count }, (_, n) => `${kind}-${n}\t${n * 7}\n`).join('');
    const whole = toPieces({ ...of(lines('name'), lines('detail')), organizations: [{ name: 'acme', count }] });
    const shifted = (text: string) => `${text.slice(text.indexOf('\n') + 1)}${text.slice(0, text.indexOf('\n') + 1)}`;

    it.each<[string, (text: string) => string]>([
      ['shifted by a line', shifted],
      ['shifted by a line, and one lost', (text) => text.slice(text.indexOf('\n') + 1)],
      ['cut', (text) => text.slice(0, 20)],
      ['emptied', () => ''],
      ['full of zeros', (text) => text.replace(/[^\n]/g, '\0')],
      ['half full of zeros', (text) => text.replace(/[^\n]/g, (sign, at) => (at > text.length / 2 ? '\0' : sign))],
      ['doubled', (text) => text + text],
    ])('are not believed when their texts are %s, though the stamp is right', (_, damage) => {
      for (const name of ['snapshot:names:0', 'snapshot:details:0']) {
        const { stamp, text } = whole[name] as Piece;
        expect(fromPieces({ ...whole, [name]: { stamp, text: damage(text) } })).toBeUndefined();
      }
      expect(fromPieces(whole)).toBeDefined();
    });
  });
});
