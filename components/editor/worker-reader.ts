// WXT 0.21 writes `import.meta.url` over, so that Vite does not find `new Worker(new URL(…))`.
import SectionWorker from './reader.worker.ts?worker';
import type { Answer, Question } from './reader-protocol.ts';
import type { Findings, SectionResult } from './section-reader.ts';

/** The section reader, out of the way of typing. Questions are answered in their order. */
export interface WorkerReader {
  read(text: string): Promise<Findings>;
  section(profile: string): Promise<SectionResult | undefined>;
  end(): void;
}

const nothing: Findings = { problems: [], skipped: [] };

/**
 * If the worker fails or cannot start, this is reported once, and from then on nothing is marked. The text can still be
 * edited, reviewed and imported.
 */
export function createWorkerReader(newWorker: () => Worker = () => new SectionWorker()): WorkerReader {
  const waiting = new Map<number, (value: never) => void>();
  let asked = 0;
  let worker: Worker | undefined;

  function fail(error: unknown): void {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer(undefined as never);
    waiting.clear();
    reportError(error);
  }
  try {
    worker = newWorker();
  } catch (error) {
    fail(error);
  }
  worker?.addEventListener('message', ({ data: { id, value } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(value as never);
    waiting.delete(id);
  });
  for (const event of ['error', 'messageerror'] as const) {
    worker?.addEventListener(event, (told) => fail((told as ErrorEvent).error ?? new Error(event)));
  }

  const ask = <Value>(question: { text: string } | { profile: string }) =>
    new Promise<Value | undefined>((resolve) => {
      if (!worker) return resolve(undefined);
      const id = asked++;
      waiting.set(id, resolve);
      worker.postMessage({ id, ...question } satisfies Question);
    });
  return {
    read: async (text) => (await ask<Findings>({ text })) ?? nothing,
    section: (profile) => ask<SectionResult>({ profile }),
    end: () => worker?.terminate(),
  };
}
