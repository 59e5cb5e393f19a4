/** The headings of what is no organization, in words. */
export const topHeadings = {
  pinned: 'picker_pinned_heading',
  recent: 'picker_recent',
  away: 'picker_away',
} as const;
