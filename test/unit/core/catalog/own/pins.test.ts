import { describe, expect, it } from 'vitest';
import { placePin, withoutPin } from '@/core/catalog/own/pins.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';

const pin = (id: string): RoleProfile => ({ id, profile: `profile of ${id}` });
const [a, b, c] = [pin('a'), pin('b'), pin('c')];

describe('placePin', () => {
  it.each<[string, RoleProfile[], RoleProfile, string | undefined, RoleProfile[]]>([
    ['adds to the end', [a, b], c, undefined, [a, b, c]],
    ['adds before another', [a, b], c, 'b', [a, c, b]],
    ['moves up', [a, b, c], c, 'a', [c, a, b]],
    ['moves to the end', [a, b, c], a, undefined, [b, c, a]],
    ['leaves one that is to come before itself', [a, b, c], b, 'b', [a, b, c]],
    ['adds to the end where the other is gone', [a, b], c, 'x', [a, b, c]],
  ])('%s', (_, pins, one, before, expected) => {
    expect(placePin(pins, one, before)).toEqual(expected);
  });

  it('pins a role once, under the profile of the last time', () => {
    expect(placePin([a, b], { id: 'a', profile: 'renamed' }, 'a')).toEqual([a, b]);
    expect(placePin([a, b], { id: 'a', profile: 'renamed' })).toEqual([b, { id: 'a', profile: 'renamed' }]);
  });
});

it('unpins one, and nothing where there is none', () => {
  expect(withoutPin([a, b], 'a')).toEqual([b]);
  expect(withoutPin([a, b], 'x')).toEqual([a, b]);
});
