import type { ConfigReading } from '@/core/config/role.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import type { Accepted } from '@/core/review/accept/accept-some.ts';
import type { TextAnswer, TextJob, TextProgress, TextTask } from './text-jobs.ts';
import { type Texts, textsInPlace } from './texts.ts';
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
    started.addEventListener('message', ({ data }: MessageEvent<TextAnswer | TextProgress>) => {
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

  const ask = <Value>(task: TextTask, tell?: (share: number) => void) =>
    new Promise<Value>((resolve, reject) => {
      worker ??= start();
      const id = asked++;
      waiting.set(id, { resolve, reject, tell });
      worker.postMessage({ id, ...task } satisfies TextJob);
    });

  return {
    async recognize(input, tell) {
      return input.length <= readInPlace ? recognize(input) : ask<Recognized>({ task: 'recognize', input }, tell);
    },
    async read(text) {
      if (text.length <= readInPlace) return textsInPlace.read(text);
      const known = kept.find((one) => one.text === text);
      const { reading } = known ?? { reading: ask<ConfigReading>({ task: 'read', input: text }) };
      kept = [{ text, reading }, ...kept.filter((one) => one !== known)].slice(0, keptReadings);
      // A failure is not kept: the same text may be read at another try.
      reading.catch(() => {
        kept = kept.filter((one) => one.reading !== reading);
      });
      return reading;
    },
    async accept(before, after, rejected) {
      return before.length + after.length <= readInPlace
        ? textsInPlace.accept(before, after, rejected)
        : ask<Accepted>({ task: 'accept', input: { before, after, rejected } });
    },
    async add(stored, added, isExcerpt = false) {
      return stored.length + added.length <= readInPlace
        ? textsInPlace.add(stored, added, isExcerpt)
        : ask<string>({ task: 'add', input: { stored, added, isExcerpt } });
    },
    async clean(input) {
      return input.length <= readInPlace ? textsInPlace.clean(input) : ask<string>({ task: 'clean', input });
    },
    async snapshot(input) {
      const length = input.sources.reduce((sum, { text }) => sum + text.length, 0);
      return length <= readInPlace
        ? textsInPlace.snapshot(input)
        : ask<Record<string, unknown>>({ task: 'snapshot', input });
    },
    cancel: () => stop(new DOMException('Canceled', 'AbortError')),
  };
}
