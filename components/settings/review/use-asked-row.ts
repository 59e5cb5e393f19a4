import { useMemo } from 'preact/hooks';
import type { AskedRow } from '@/components/kit/lifetime/use-steps.ts';

/** A line of the text whose row has to be on the screen; a new object each time that it is asked for. */
export interface ReviewLine {
  line: number;
}

/** Where a list has the row of the line that is asked for. */
export function useAskedRow<Row>(
  asked: ReviewLine | undefined,
  rows: readonly Row[],
  lineOf: (row: Row) => number,
): AskedRow | undefined {
  return useMemo(() => asked && { index: rows.findIndex((row) => lineOf(row) === asked.line) }, [asked, rows]);
}
