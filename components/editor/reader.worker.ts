import type { Answer, Question } from './reader-protocol.ts';
import { createSectionReader } from './section-reader.ts';

const reader = createSectionReader();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const value = 'text' in data ? reader.read(data.text) : reader.section(data.profile);
  postMessage({ id: data.id, value } satisfies Answer);
});
