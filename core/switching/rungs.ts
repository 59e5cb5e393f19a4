/** The rungs of the ladder, best first. Each has its fields in `plan.ts`. */
export const rungs = ['native', 'multi-session', 'identity-center', 'other-portal', 'link'] as const;
export type Rung = (typeof rungs)[number];
