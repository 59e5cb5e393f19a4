import { expect, it } from 'vitest';
import { shownName } from '@/core/catalog/names/shown-name.ts';

it.each([
  ['the profile’s name', { profile: 'prod-admin' }, 'prod-admin'],
  ['the user’s own', { profile: 'prod-admin', displayName: 'Prod!' }, 'Prod!'],
])('shows %s', (_, role, name) => {
  expect(shownName(role)).toBe(name);
});
