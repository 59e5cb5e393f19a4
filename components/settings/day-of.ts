/** `2026-11-24` of a time in milliseconds since 1970, by UTC: for file names. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
