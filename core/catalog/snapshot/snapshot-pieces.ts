import { areOrganizations, areShared, type Snapshot, snapshotName, snapshotVersion } from './snapshot.ts';

/**
 * How a snapshot is stored: a head under its own name, and its two strings in pieces beside it. Chromium 154 reads a megabyte
 * in one value in 11 ms, and in pieces, asked for at once, in 5; ten megabytes in 120 and 38.
 */
export interface SnapshotHead extends Pick<Snapshot, 'version' | 'organizations' | 'shared'> {
  /** Of the text: a piece of another one does not belong to it. It ends with `sampleOf` the head, the names and the details. */
  stamp: string;
  names: number;
  details: number;
}

export interface Piece {
  stamp: string;
  text: string;
}

export type Strings = 'names' | 'details';

/** Characters. Less gains nothing, and from half a million on the gain is lost. */
export const pieceLength = 200_000;

const pieceName = (of: Strings, n: number) => `${snapshotName}:${of}:${n}`;

export const pieceNames = (of: Strings, count: number) => Array.from({ length: count }, (_, n) => pieceName(of, n));

/** No catalog is cut into more; a damaged head is not to make a reader ask for a billion. */
const most = 10_000;

const isCount = (count: unknown): count is number =>
  Number.isInteger(count) && Number(count) >= 0 && Number(count) <= most;

/** As many characters of a text tell whether it is damaged: all of them would cost a reader milliseconds. */
const sampled = 2000;

/**
 * Of a text, in letters and digits (FNV-1a over UTF-16): its length, and characters at equal distances. A text that is cut,
 * shifted or emptied gives another one; of a short text every character counts. Halves of characters count alike: Chromium stores
 * a lone one as U+FFFD.
 */
export function sampleOf(text: string): string {
  let hash = 0x811c9dc5 ^ text.length;
  const step = Math.ceil(text.length / sampled);
  for (let at = 0; at < text.length; at += step) {
    const code = text.charCodeAt(at);
    const isHalf = code >> 11 === 0x1b;
    hash = Math.imul(hash ^ (isHalf ? 0xfffd : code), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The part of a head that its stamp covers. */
export const headText = ({ organizations, shared }: Pick<Snapshot, 'organizations' | 'shared'>): string =>
  [...organizations.map(({ name, count }) => `${count} ${name}`), ...shared].join('\n');

/** Whether a stamp belongs to a text. `part`: which part of the stamp to compare, from the end. */
const isStamped = ({ stamp }: SnapshotHead, part: number, text: string): boolean =>
  stamp.split('-').at(part) === sampleOf(text);

/** Takes what lay in storage under `snapshotName`; undefined if it is no head. */
export function asHead(raw: unknown): SnapshotHead | undefined {
  const head = raw as SnapshotHead | undefined;
  return head?.version === snapshotVersion &&
    typeof head.stamp === 'string' &&
    isCount(head.names) &&
    isCount(head.details) &&
    areShared(head.shared) &&
    areOrganizations(head.organizations, head.names * pieceLength) &&
    isStamped(head, -3, headText(head))
    ? head
    : undefined;
}

/** The names of all pieces of a stored head; none if it is no head. */
export function piecesOf(raw: unknown): string[] {
  const head = asHead(raw);
  return head ? [...pieceNames('names', head.names), ...pieceNames('details', head.details)] : [];
}

/** What `toPieces` was given; undefined where a piece is missing, damaged or of another text, or there is no head. */
export function fromPieces(kept: Record<string, unknown>): Snapshot | undefined {
  const head = asHead(kept[snapshotName]);
  if (!head) return undefined;
  const { stamp, version, organizations, shared } = head;
  const join = (of: Strings) => {
    const texts = pieceNames(of, head[of]).map((name) => {
      const piece = kept[name] as Partial<Piece> | undefined;
      return piece?.stamp === stamp && typeof piece.text === 'string' ? piece.text : undefined;
    });
    return texts.includes(undefined) ? undefined : texts.join('');
  };
  const names = join('names');
  const details = join('details');
  const isWhole =
    names !== undefined && details !== undefined && isStamped(head, -2, names) && isStamped(head, -1, details);
  return isWhole ? { version, organizations, shared, names, details } : undefined;
}
