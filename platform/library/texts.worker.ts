import { type TextAnswer, type TextJob, textJobs } from './text-jobs.ts';

const answer = (message: TextAnswer) => postMessage(message);

// Not async: what throws here is told to the page as the worker's error.
addEventListener('message', ({ data: { id, name, args } }: MessageEvent<TextJob>) => {
  const work = textJobs((share) => answer({ id, share }))[name] as (...args: unknown[]) => never;
  answer({ id, value: work(...args) });
});
