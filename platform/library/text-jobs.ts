import { readWhole, type WholeReading } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { acceptSome, readTies } from '@/core/review/accept/accept-some.ts';
import type { ChangeNames } from '@/core/review/accept/find-ties.ts';
import { textsInPlace } from './texts.ts';

/** The source's text and the one to import: what a review asks of both is found in what it has just read. */
const keptWhole = 2;

/** What a worker can do with texts, by name. `tell` gets shares of 0 to 1 of a text that takes long. */
export function textJobs(tell?: (share: number) => void) {
  let kept: { text: string; whole: WholeReading }[] = [];
  function read(text: string): WholeReading {
    const known = kept.find((one) => one.text === text) ?? { text, whole: readWhole(text) };
    kept = [known, ...kept.filter((one) => one !== known)].slice(0, keptWhole);
    return known.whole;
  }
  return {
    ...textsInPlace,
    read: (text: string) => read(text).reading,
    ties: (before: string, after: string, changes: readonly ChangeNames[]) => readTies(before, after, changes, read),
    accept: (before: string, after: string, rejected: ReadonlySet<number>) => acceptSome(before, after, rejected, read),
    recognize: (text: string) => recognize(text, tell),
  };
}

export type TextJobs = ReturnType<typeof textJobs>;

/** What the worker is sent. */
export type TextJob = {
  [Name in keyof TextJobs]: { id: number; name: Name; args: Parameters<TextJobs[Name]> };
}[keyof TextJobs];

/** What it sends back: shares first, then the value. */
export type TextAnswer = { id: number; share: number } | { id: number; value: ReturnType<TextJobs[keyof TextJobs]> };
