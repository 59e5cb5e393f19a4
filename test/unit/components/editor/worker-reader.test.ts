import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('@/components/editor/reader.worker.ts?worker', () => ({ default: class {} }));

import { createWorkerReader } from '@/components/editor/worker-reader.ts';

class FakeWorker extends EventTarget {
  asked: { id: number }[] = [];
  terminate = vi.fn();
  postMessage(question: { id: number }) {
    this.asked.push(question);
  }
  answer(id: number, value: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: { id, value } }));
  }
}

const told = vi.fn();
beforeEach(() => {
  told.mockClear();
  vi.stubGlobal('reportError', told);
});
afterEach(() => vi.unstubAllGlobals());

function reading() {
  const worker = new FakeWorker();
  return { worker, reader: createWorkerReader(() => worker as unknown as Worker) };
}
const nothing = { problems: [], skipped: [] };

it('gives each answer to its question', async () => {
  const { worker, reader } = reading();
  const [read, section] = [reader.read('text'), reader.section('a')];
  worker.answer(1, 'section');
  worker.answer(0, 'findings');
  expect(await Promise.all([read, section])).toEqual(['findings', 'section']);
});

it.each(['error', 'messageerror'])('answers with nothing after an %s, and tells of it once', async (event) => {
  const { worker, reader } = reading();
  const asked = [reader.read('text'), reader.section('a')];
  worker.dispatchEvent(new Event(event));
  expect(await Promise.all(asked)).toEqual([nothing, undefined]);
  expect(await Promise.all([reader.read('text'), reader.section('a')])).toEqual([nothing, undefined]);
  expect(told).toHaveBeenCalledTimes(1);
  expect(worker.terminate).toHaveBeenCalledTimes(1);
  reader.end();
});

it('answers with nothing where no worker can be started', async () => {
  const reader = createWorkerReader(() => {
    throw new Error('no worker');
  });
  expect(await reader.read('text')).toEqual(nothing);
  expect(told.mock.calls).toEqual([[new Error('no worker')]]);
});
