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

export function createWorkerReader(): WorkerReader {
  const worker = new SectionWorker();
  const waiting = new Map<number, (value: never) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data: { id, value } }: MessageEvent<Answer>) => {
    waiting.get(id)?.(value as never);
    waiting.delete(id);
  });
  const ask = <Value>(question: { text: string } | { profile: string }) =>
    new Promise<Value>((resolve) => {
      const id = asked++;
      waiting.set(id, resolve);
      worker.postMessage({ id, ...question } satisfies Question);
    });
  return {
    read: (text) => ask<Findings>({ text }),
    section: (profile) => ask<SectionResult | undefined>({ profile }),
    end: () => worker.terminate(),
  };
}
