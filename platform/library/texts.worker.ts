import { recognize } from '@/core/import/recognize.ts';
import type { TextAnswer, TextJob, TextProgress, TextTask } from './text-jobs.ts';
import { textsInPlace } from './texts.ts';

// Not async: what throws here is told to the page as the worker's error.
addEventListener('message', ({ data: { id, ...task } }: MessageEvent<TextJob>) => {
  const tell = (share: number) => postMessage({ id, share } satisfies TextProgress);
  postMessage({ id, value: work(task, tell) } satisfies TextAnswer);
});

function work({ task, input }: TextTask, tell: (share: number) => void): TextAnswer['value'] {
  switch (task) {
    case 'recognize':
      return recognize(input, tell);
    case 'read':
      return textsInPlace.read(input);
    case 'accept':
      return textsInPlace.accept(input.before, input.after, input.rejected);
    case 'add':
      return textsInPlace.add(input.stored, input.added, input.isExcerpt);
    case 'clean':
      return textsInPlace.clean(input);
    case 'snapshot':
      return textsInPlace.snapshot(input);
  }
}
