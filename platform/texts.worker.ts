import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { TextAnswer, TextJob } from './text-worker.ts';

addEventListener('message', ({ data: { id, task, text } }: MessageEvent<TextJob>) => {
  const value = task === 'recognize' ? recognize(text) : readConfig(text);
  postMessage({ id, value } satisfies TextAnswer);
});
