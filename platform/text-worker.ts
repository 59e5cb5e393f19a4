import { type Accepted, acceptSome } from '@/core/accept/accept-some.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { Recognized } from '@/core/import/recognized.ts';
// WXT 0.21 writes `import.meta.url` over, so that Vite does not find `new Worker(new URL(…))`.
import TextsWorker from './texts.worker.ts?worker';

type Task =
  | { task: 'recognize' | 'read'; text: string }
  | { task: 'accept'; before: string; after: string; rejected: ReadonlySet<number> };

export type TextJob = Task & { id: number };

export interface TextAnswer {
  id: number;
  value: Recognized | ConfigReading | Accepted;
}

/** Long texts are read elsewhere, so that the page never stands still. */
export interface TextWorker {
  recognize(text: string): Promise<Recognized>;
  read(text: string): Promise<ConfigReading>;
  /** See `acceptSome`. */
  accept(before: string, after: string, rejected: ReadonlySet<number>): Promise<Accepted>;
  /** Ends what is under way; what was asked of it is never answered. */
  cancel(): void;
}

/** In UTF-16 units. Up to here reading takes a few milliseconds, less than a Worker takes to start. */
const readInPlace = 200_000;

/** One Worker, started with the first long text. The last reading is kept: a review asks for it twice. */
export function createTextWorker(newWorker: () => Worker = () => new TextsWorker()): TextWorker {
  let worker: Worker | undefined;
  let asked = 0;
  let last: { text: string; reading: Promise<ConfigReading> } | undefined;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  function start(): Worker {
    const started = newWorker();
    started.addEventListener('message', ({ data: { id, value } }: MessageEvent<TextAnswer>) => {
      waiting.get(id)?.resolve(value as never);
      waiting.delete(id);
    });
    started.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      stop();
    });
    return started;
  }

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    last = undefined;
    waiting.clear();
  }

  const ask = <Value>(task: Task) =>
    new Promise<Value>((resolve, reject) => {
      worker ??= start();
      const id = asked++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...task } satisfies TextJob);
    });

  return {
    recognize: async (text) =>
      text.length <= readInPlace ? recognize(text) : ask<Recognized>({ task: 'recognize', text }),
    accept: async (before, after, rejected) =>
      before.length + after.length <= readInPlace
        ? acceptSome(before, after, rejected)
        : ask<Accepted>({ task: 'accept', before, after, rejected }),
    async read(text) {
      if (text.length <= readInPlace) return readConfig(text);
      if (last?.text !== text) last = { text, reading: ask<ConfigReading>({ task: 'read', text }) };
      return last.reading;
    },
    cancel: stop,
  };
}
