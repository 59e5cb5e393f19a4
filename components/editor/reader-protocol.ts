import type { Findings, SectionResult } from './section-reader.ts';

/** What is asked of the worker that reads sections for the editor. */
export type Question = { id: number; text: string } | { id: number; profile: string };

export interface Answer {
  id: number;
  value: Findings | SectionResult | undefined;
}
