/** Where a switch is to happen: in the console's own tab, or in a new one beside it. */
export const wheres = ['here', 'new-tab'] as const;
export type Where = (typeof wheres)[number];
