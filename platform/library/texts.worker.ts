import { type TextAnswer, type TextJob, textJobs } from './text-jobs.ts';

const answer = (message: TextAnswer) => postMessage(message);
/** Of the job under way: one is done before the next one begins. */
let current = 0;
const jobs = textJobs((share) => answer({ id: current, share }));

// Not async: what throws here reaches the page as the worker's error.
addEventListener('message', ({ data: { id, name, args } }: MessageEvent<TextJob>) => {
  current = id;
  const work = jobs[name] as (...args: unknown[]) => never;
  answer({ id, value: work(...args) });
});
