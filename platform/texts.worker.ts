import { acceptSome } from '@/core/accept/accept-some.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { TextAnswer, TextJob } from './text-worker.ts';

addEventListener('message', ({ data }: MessageEvent<TextJob>) => {
  postMessage({ id: data.id, value: answer(data) } satisfies TextAnswer);
});

function answer(job: TextJob): TextAnswer['value'] {
  if (job.task === 'accept') return acceptSome(job.before, job.after, job.rejected);
  return job.task === 'recognize' ? recognize(job.text) : readConfig(job.text);
}
