/** Rows of each list of a review: few enough at first to see all groups at a glance, then in steps that do not stall. */
export const firstRows = 20;
export const stepRows = 200;
