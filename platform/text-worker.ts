import type { SnapshotParts } from '@/core/catalog/make-snapshot.ts';
import type { Snapshot } from '@/core/catalog/snapshot.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import { type Texts, textsInPlace } from './texts.ts';
// WXT 0.21 writes `import.meta.url` over, so that Vite does not find `new Worker(new URL(…))`.
import TextsWorker from './texts.worker.ts?worker';

export type TextTask =
  | { task: 'recognize' | 'read' | 'clean'; input: string }
  | { task: 'snapshot'; input: SnapshotParts };

export type TextJob = { id: number } & TextTask;

export interface TextAnswer {
  id: number;
  value: Recognized | ConfigReading | string | Snapshot;
}

/** Long texts are read elsewhere, so that the page never stands still. */
export interface TextWorker extends Texts {
  recognize(text: string): Promise<Recognized>;
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

  const ask = <Value>(task: TextTask) =>
    new Promise<Value>((resolve, reject) => {
      worker ??= start();
      const id = asked++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...task } satisfies TextJob);
    });

  return {
    async recognize(input) {
      return input.length <= readInPlace ? recognize(input) : ask<Recognized>({ task: 'recognize', input });
    },
    async read(text) {
      if (text.length <= readInPlace) return textsInPlace.read(text);
      if (last?.text !== text) last = { text, reading: ask<ConfigReading>({ task: 'read', input: text }) };
      return last.reading;
    },
    async clean(input) {
      return input.length <= readInPlace ? textsInPlace.clean(input) : ask<string>({ task: 'clean', input });
    },
    async snapshot(input) {
      const length = input.sources.reduce((sum, { text }) => sum + text.length, 0);
      return length <= readInPlace ? textsInPlace.snapshot(input) : ask<Snapshot>({ task: 'snapshot', input });
    },
    cancel: stop,
  };
}
