/** `one-by-one`: roles that were saved each by itself, all in one source. */
const origins = ['pasted', 'file', 'page', 'link', 'one-by-one'] as const;
/** Where a text came from. */
export type Origin = (typeof origins)[number];

/** Undefined: only a newer version knows it. */
export const knownOrigin = (origin: string): Origin | undefined => origins.find((known) => known === origin);

/** The source of roles that were saved each by itself; undefined: there is none yet. */
export const oneByOneIn = <One extends { origin: string }>(sources: readonly One[]): One | undefined =>
  sources.find(({ origin }) => origin === 'one-by-one');

/** A named config text and where it came from. The text is stored under a key of its own, see keys.ts. */
export interface Source {
  id: string;
  /** Shown, and the organization of roles whose text names none. Unique among sources. */
  name: string;
  /** An `Origin`, or what a newer version calls it. */
  origin: string;
  /** Name of the file that the text was last read from, or of several. */
  file?: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  changedAt: number;
  roles: number;
  skipped: number;
  /** Made from its text, because its entry could not be read. An entry that can be read replaces it. */
  rescued?: true;
}

/** Each source once: of two entries with one ID, the one stored under its own ID. */
export function eachOnce(sources: readonly Source[]): Source[] {
  const kept = new Map<string, Source>();
  for (const source of sources) {
    const other = kept.get(source.id);
    if (!other || (other.rescued && !source.rescued)) kept.set(source.id, source);
  }
  return [...kept.values()];
}
