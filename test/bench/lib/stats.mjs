// @ts-check

/** @param {number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Median, and the span of the middle half: machines are noisy. @param {number[]} values */
export const spread = (values) =>
  `${median(values).toFixed(1)} ms (${quantile(values, 0.25).toFixed(1)}–${quantile(values, 0.75).toFixed(1)})`;

/** Of the medians. @param {number[]} values @param {number[]} to */
export const ratioOf = (values, to) => (median(values) / median(to)).toFixed(2);
