import { recognize } from '@/core/import/recognize.ts';
import { textsInPlace } from './texts.ts';

/** What a worker can do with texts, by name. `tell` gets shares of 0 to 1 of a text that takes long. */
export const textJobs = (tell?: (share: number) => void) => ({
  ...textsInPlace,
  recognize: (text: string) => recognize(text, tell),
});

export type TextJobs = ReturnType<typeof textJobs>;

/** What the worker is sent. */
export type TextJob = {
  [Name in keyof TextJobs]: { id: number; name: Name; args: Parameters<TextJobs[Name]> };
}[keyof TextJobs];

/** What it sends back: shares first, then the value. */
export type TextAnswer = { id: number; share: number } | { id: number; value: ReturnType<TextJobs[keyof TextJobs]> };
