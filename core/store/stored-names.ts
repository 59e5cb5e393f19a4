/** The names under which things lie in `storage.local`; keys.ts says what lies under each. */
export const storedNames = [
  'sources',
  'history',
  'recents',
  'preferences',
  'aliases',
  'pins',
  'collapsed',
  'own',
  'undo',
  'cleaned',
] as const;
export type StoredName = (typeof storedNames)[number];
