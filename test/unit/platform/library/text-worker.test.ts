import { describe, expect, it, vi } from 'vitest';
import { readConfig, readWhole } from '@/core/config/read-config.ts';
import { type TextJob, textJobs } from '@/platform/library/text-jobs.ts';
import { createTextWorker } from '@/platform/library/text-worker.ts';

// Its calls are counted.
vi.mock('@/core/config/read-config.ts', { spy: true });

const short = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n';
const long = `${short}# ${'x'.repeat(300_000)}\n`;

/** A Worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  jobs: TextJob[] = [];
  terminate = vi.fn();
  postMessage(job: TextJob) {
    this.jobs.push(job);
  }
  answer(value: unknown, id = this.jobs.at(-1)?.id) {
    this.dispatchEvent(new MessageEvent('message', { data: { id, value } }));
  }
}

function working() {
  const workers: FakeWorker[] = [];
  const texts = createTextWorker(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { texts, workers };
}

it('reads short texts in place', async () => {
  const { texts, workers } = working();
  expect((await texts.recognize(short)).kind).toBe('config');
  expect((await texts.read(short)).roles).toHaveLength(1);
  expect(workers).toEqual([]);
});

it('has long texts read by one worker, each answer to its question', async () => {
  const { texts, workers } = working();
  const [one, other] = [texts.recognize(long), texts.read(long)];
  workers[0]?.answer('second', 1);
  workers[0]?.answer('first', 0);
  expect(await Promise.all([one, other])).toEqual(['first', 'second']);
  expect(workers).toHaveLength(1);
});

it('reads a text once that is asked for twice in a row', async () => {
  const { texts, workers } = working();
  const readings = [texts.read(long), texts.read(long)];
  workers[0]?.answer('reading');
  expect(await Promise.all(readings)).toEqual(['reading', 'reading']);
  expect(workers[0]?.jobs).toHaveLength(1);
});

it('keeps the last three readings: the text, the source that it goes to, and what comes of both', async () => {
  const { texts, workers } = working();
  const [a, b, c, d] = [`a${long}`, `b${long}`, `c${long}`, `d${long}`];
  for (const text of [a, b, c, a, b, d, b, c]) {
    const reading = texts.read(text);
    workers[0]?.answer('reading');
    await reading;
  }
  expect(workers[0]?.jobs.map(({ args }) => String(args[0])[0])).toEqual(['a', 'b', 'c', 'd', 'c']);
});

it('tells how far it is', async () => {
  const { texts, workers } = working();
  const tell = vi.fn();
  const found = texts.recognize(long, tell);
  for (const share of [0.1, 0.7]) workers[0]?.dispatchEvent(new MessageEvent('message', { data: { id: 0, share } }));
  workers[0]?.answer('found');
  expect(await found).toBe('found');
  expect(tell.mock.calls).toEqual([[0.1], [0.7]]);
});

it('ends the work that is cancelled, tells whoever waits for it, and starts anew with the next text', async () => {
  const { texts, workers } = working();
  const waiting = [texts.read(long), texts.recognize(long), texts.add(long, short), texts.clean(long)];
  const ends = Promise.allSettled(waiting);
  texts.cancel();
  const cancelled = { status: 'rejected', reason: { name: 'AbortError' } };
  expect(await ends).toMatchObject(waiting.map(() => cancelled));
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  const again = texts.read(long);
  workers[1]?.answer('again');
  expect(await again).toBe('again');
});

it('has secrets taken out and snapshots made of long texts elsewhere, and of short ones in place', async () => {
  const { texts, workers } = working();
  const parts = (text: string) => ({
    sources: [{ id: 's1', name: 'mine', text }],
    own: {},
    aliases: [],
    agreedHosts: [],
    order: 'config' as const,
  });
  expect(await texts.clean(`${short}aws_secret_access_key = abc/123`)).not.toContain('abc/123');
  expect(await texts.snapshot(parts(short))).toMatchObject({
    snapshot: { organizations: [{ name: 'mine', count: 1 }] },
  });
  expect(workers).toEqual([]);
  const [clean, snapshot] = [texts.clean(long), texts.snapshot(parts(long))];
  expect(workers[0]?.jobs).toEqual([
    { id: 0, name: 'clean', args: [long] },
    { id: 1, name: 'snapshot', args: [parts(long)] },
  ]);
  workers[0]?.answer('clean', 0);
  workers[0]?.answer('snapshot', 1);
  expect(await Promise.all([clean, snapshot])).toEqual(['clean', 'snapshot']);
});

it('has lists compared elsewhere by the length of all their texts, and short ones in place', async () => {
  const { texts, workers } = working();
  const list = (...made: string[]) => ({
    sources: made.map((text, n) => ({ id: `s${n}`, name: 'mine', text })),
    own: {},
    pins: [],
  });
  expect(await texts.compare(list(short), list())).toMatchObject({ gone: [{ profile: 'a' }], added: [] });
  expect(workers).toEqual([]);
  const compared = texts.compare(list(short), list(short, long));
  expect(workers[0]?.jobs).toEqual([{ id: 0, name: 'compare', args: [list(short), list(short, long)] }]);
  workers[0]?.answer('changes');
  expect(await compared).toBe('changes');
});

it('passes on that a worker broke', async () => {
  const { texts, workers } = working();
  const reading = texts.read(long);
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(reading).rejects.toThrow('out of memory');
});

it('takes texts apart in place or in the worker, by their length together', async () => {
  const { texts, workers } = working();
  const rejected = new Set([0]);
  expect(await texts.accept('', short, rejected)).toBe('');
  const asked = texts.accept(short, long, rejected);
  expect(workers[0]?.jobs).toEqual([{ id: 0, name: 'accept', args: [short, long, rejected] }]);
  workers[0]?.answer('accepted');
  expect(await asked).toBe('accepted');
});

it.each(['error', 'messageerror'])(
  'passes on an %s that says nothing, and reads the same text at another try',
  async (event) => {
    const { texts, workers } = working();
    const reading = texts.read(long);
    workers[0]?.dispatchEvent(new Event(event));
    await expect(reading).rejects.toThrow(event);
    const again = texts.read(long);
    workers[1]?.answer('reading');
    expect(await again).toBe('reading');
  },
);

it('tells of a worker that cannot be started, and starts it at another try', async () => {
  const newWorker = vi.fn<() => Worker>(() => {
    throw new Error('no worker');
  });
  const texts = createTextWorker(newWorker);
  await expect(texts.read(long)).rejects.toThrow('no worker');
  const worker = new FakeWorker();
  newWorker.mockImplementation(() => worker as unknown as Worker);
  const again = texts.read(long);
  worker.answer('reading');
  expect(await again).toBe('reading');
});

describe('what a worker has read', () => {
  const changed = short.replace('role/A', 'role/B');

  it('is read once for the review and for each of its ticks', () => {
    const jobs = textJobs();
    vi.mocked(readWhole).mockClear();
    jobs.read(short);
    jobs.read(changed);
    jobs.ties(short, changed, [['a', 'a']]);
    expect(jobs.accept(short, changed, new Set([0]))).toBe(short);
    expect(jobs.accept(short, changed, new Set())).toBe(changed);
    expect(readWhole).toHaveBeenCalledTimes(2);
  });

  it('is of the texts that are asked about, whichever were read last', () => {
    const jobs = textJobs();
    for (const text of [short, changed, `${short}color = red\n`, changed]) {
      expect(jobs.read(text)).toEqual(readConfig(text));
      expect(jobs.accept(short, text, new Set([0]))).toBe(short);
    }
  });
});
