/** What many tests use, one after another: a browser, of a kind that they ask for. */
export interface Shareable {
  /** Whether it is still there: a test may have closed it, or it has crashed. */
  readonly isThere: boolean;
  close(): Promise<void>;
}

/** Keeps one for the tests of a worker process, until one of another kind is wanted or it is not to be used again. */
export class Shared<Kind, Thing extends Shareable> {
  readonly #start: (kind: Kind) => Promise<Thing>;
  #kept: { kind: Kind; thing: Thing } | undefined;

  constructor(start: (kind: Kind) => Promise<Thing>) {
    this.#start = start;
  }

  async take(kind: Kind): Promise<Thing> {
    if (this.#kept && (this.#kept.kind !== kind || !this.#kept.thing.isThere)) await this.discard();
    this.#kept ??= { kind, thing: await this.#start(kind) };
    return this.#kept.thing;
  }

  /** The next test gets a new one. */
  async discard(): Promise<void> {
    const { thing } = this.#kept ?? {};
    this.#kept = undefined;
    await thing?.close();
  }
}
