import type { ConfigReading } from '@/core/config/role.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import { type TextAnswer, type TextJob, type TextJobs, textJobs } from './text-jobs.ts';
import type { Texts } from './texts.ts';
// WXT 0.21 writes `import.meta.url` over, so that Vite does not find `new Worker(new URL(…))`.
import TextsWorker from './texts.worker.ts?worker';

/** Long texts are read elsewhere, so that the page never stands still. */
export interface TextWorker extends Texts {
  /** `tell` gets shares of 0 to 1 of a long text, while it is under way. */
  recognize(text: string, tell?: (share: number) => void): Promise<Recognized>;
  /** Ends what is under way: it rejects with an `AbortError`, so that nothing waits for ever. */
  cancel(): void;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  tell: ((share: number) => void) | undefined;
}

/** In UTF-16 units. Up to here reading takes a few milliseconds, less than a Worker takes to start. */
const readInPlace = 200_000;

/** A review reads the text, the source that it goes to, and what comes of both, more than once. */
const keptReadings = 3;

/** One Worker, started with the first long text. The last readings are kept. */
export function createTextWorker(newWorker: () => Worker = () => new TextsWorker()): TextWorker {
  let worker: Worker | undefined;
  let asked = 0;
  let kept: { text: string; reading: Promise<ConfigReading> }[] = [];
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = newWorker();
    started.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => {
      const { resolve, tell } = waiting.get(data.id) ?? {};
      if ('share' in data) return tell?.(data.share);
      resolve?.(data.value as never);
      waiting.delete(data.id);
    });
    // Without a message where its script could not be loaded, or an answer could not be handed over.
    const fail = (event: Event) => {
      const { message = event.type } = event as Partial<ErrorEvent>;
      stop(new Error(message));
    };
    started.addEventListener('error', fail);
    started.addEventListener('messageerror', fail);
    return started;
  }

  function stop(why: Error): void {
    worker?.terminate();
    worker = undefined;
    kept = [];
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  }

  const ask = <Name extends keyof TextJobs>(
    name: Name,
    args: Parameters<TextJobs[Name]>,
    tell?: (share: number) => void,
  ) =>
    new Promise<ReturnType<TextJobs[Name]>>((resolve, reject) => {
      worker ??= start();
      const id = asked++;
      waiting.set(id, { resolve, reject, tell });
      worker.postMessage({ id, name, args } as TextJob);
    });

  const inPlace = textJobs();
  const textsIn = ({ sources }: { sources: readonly { text: string }[] }) => sources.map(({ text }) => text);
  const isShort = (...texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0) <= readInPlace;

  /** A failure is not kept: the same text may be read at another try. */
  async function read(text: string): Promise<ConfigReading> {
    const known = kept.find((one) => one.text === text);
    const { reading } = known ?? { reading: ask('read', [text]) };
    kept = [{ text, reading }, ...kept.filter((one) => one !== known)].slice(0, keptReadings);
    reading.catch(() => {
      kept = kept.filter((one) => one.reading !== reading);
    });
    return reading;
  }

  return {
    recognize: async (text, tell) => (isShort(text) ? inPlace.recognize(text) : ask('recognize', [text], tell)),
    read: async (text) => (isShort(text) ? inPlace.read(text) : read(text)),
    accept: async (...args) => (isShort(args[0], args[1]) ? inPlace.accept(...args) : ask('accept', args)),
    ties: async (...args) => (isShort(args[0], args[1]) ? inPlace.ties(...args) : ask('ties', args)),
    add: async (...args) => (isShort(args[0], args[1]) ? inPlace.add(...args) : ask('add', args)),
    drop: async (...args) => (isShort(args[0], args[1]) ? inPlace.drop(...args) : ask('drop', args)),
    clean: async (text) => (isShort(text) ? inPlace.clean(text) : ask('clean', [text])),
    compare: async (...args) => (isShort(...args.flatMap(textsIn)) ? inPlace.compare(...args) : ask('compare', args)),
    snapshot: async (parts) => (isShort(...textsIn(parts)) ? inPlace.snapshot(parts) : ask('snapshot', [parts])),
    cancel: () => stop(new DOMException('Canceled', 'AbortError')),
  };
}
