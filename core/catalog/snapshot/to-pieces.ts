import { type Snapshot, snapshotName } from './snapshot.ts';
import {
  headText,
  type Piece,
  pieceLength,
  pieceNames,
  type SnapshotHead,
  type Strings,
  sampleOf,
} from './snapshot-pieces.ts';

function cut(of: Strings, text: string, stamp: string): [string, Piece][] {
  const count = Math.ceil(text.length / pieceLength);
  return pieceNames(of, count).map((name, n) => [
    name,
    { stamp, text: text.slice(n * pieceLength, (n + 1) * pieceLength) },
  ]);
}

/** Of a text, as 32 bits in letters and digits (FNV-1a over UTF-16): the same text, the same stamp. */
function stampOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What is to be stored for a snapshot, by name. */
export function toPieces({ version, organizations, shared, names, details }: Snapshot): Record<string, unknown> {
  const ofHead = headText({ organizations, shared });
  const stamp = [stampOf(names), stampOf(details), ...[ofHead, names, details].map(sampleOf)].join('-');
  const ofNames = cut('names', names, stamp);
  const ofDetails = cut('details', details, stamp);
  const head: SnapshotHead = {
    version,
    organizations,
    shared,
    stamp,
    names: ofNames.length,
    details: ofDetails.length,
  };
  return { [snapshotName]: head, ...Object.fromEntries([...ofNames, ...ofDetails]) };
}
