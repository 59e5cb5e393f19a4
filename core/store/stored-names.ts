/** The keys of `storage.local`; keys.ts declares the value of each. */
export const storedNames = [
  'sources',
  'history',
  'recents',
  'preferences',
  'aliases',
  'agreedHosts',
  'pins',
  'collapsed',
  'own',
  'undo',
  'removed',
  'cleaned',
  'uses',
] as const;
export type StoredName = (typeof storedNames)[number];
