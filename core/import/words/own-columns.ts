/** The headings of the CSV that Rolecall writes: `columnOf` knows each of them. */
export const ownColumns = [
  'profile',
  'organization',
  'partition',
  'account',
  'account name',
  'role',
  'portal',
  'portal region',
  'region',
  'color',
  'source profile',
  'base account',
  'base alias',
  'base role',
  'external id',
] as const;
