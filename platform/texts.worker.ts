import { recognize } from '@/core/import/recognize.ts';
import type { TextAnswer, TextJob, TextTask } from './text-worker.ts';
import { textsInPlace } from './texts.ts';

// Not async: what throws here is told to the page as the worker's error.
addEventListener('message', ({ data: { id, ...task } }: MessageEvent<TextJob>) => {
  postMessage({ id, value: work(task) } satisfies TextAnswer);
});

function work({ task, input }: TextTask): TextAnswer['value'] {
  switch (task) {
    case 'recognize':
      return recognize(input);
    case 'read':
      return textsInPlace.read(input);
    case 'clean':
      return textsInPlace.clean(input);
    case 'snapshot':
      return textsInPlace.snapshot(input);
  }
}
