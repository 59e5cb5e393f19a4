import { describe, expect, it } from 'vitest';
import { type Place, placeIn, suggestionsFor } from '@/components/editor/suggestions.ts';

const names = { profiles: ['login', 'shop-prod'], ssoSessions: ['corp'] };
const labels = (at: Place['at'], inSsoSession = false) =>
  suggestionsFor(at, names, inSsoSession).map(({ label }) => label);

describe('the place of the cursor', () => {
  it.each<[string, Place | undefined]>([
    ['reg', { at: 'key', from: 0 }],
    ['  reg', { at: 'key', from: 2 }],
    ['region = ', { at: 'region', from: 9 }],
    ['Region=eu', { at: 'region', from: 7 }],
    ['source_profile = sh', { at: 'profile', from: 17 }],
    ['include_profile: ', { at: 'profile', from: 17 }],
    ['sso_session = ', { at: 'sso-session', from: 14 }],
    ['color = ', { at: 'color', from: 8 }],
    ['granted_color = ', { at: 'container-color', from: 16 }],
    ['partition = ', { at: 'partition', from: 12 }],
    ['role_arn = ', undefined],
    ['group = ', undefined],
    ['colour = ', undefined],
    ['[profile ', undefined],
    ['# region = ', undefined],
  ])('in %j', (before, place) => {
    expect(placeIn(before)).toEqual(place);
  });
});

describe('what is suggested', () => {
  it('is every key with its dialect, but those of an SSO session', () => {
    expect(labels('key')).toContain('source_profile');
    expect(labels('key')).not.toContain('sso_registration_scopes');
    expect(suggestionsFor('key', names, false).find(({ label }) => label === 'color')?.detail).toBe('AESR');
  });

  it('is in an SSO session only what belongs there', () => {
    expect(labels('key', true).toSorted()).toEqual(['sso_region', 'sso_registration_scopes', 'sso_start_url']);
  });

  it('is the names that the text has', () => {
    expect(labels('profile')).toEqual(['login', 'shop-prod']);
    expect(labels('sso-session')).toEqual(['corp']);
  });

  it('is regions and partitions of all kinds', () => {
    expect(labels('region')).toEqual(expect.arrayContaining(['ap-northeast-2', 'us-gov-west-1', 'cn-north-1']));
    expect(labels('partition')).toContain('aws-eusc');
  });

  it('is colours, first those that a link can carry', () => {
    expect(labels('color').slice(0, 2)).toEqual(['f2b0a9', 'fbc8aa']);
    expect(labels('color')).toContain('teal');
    expect(labels('container-color')).toContain('turquoise');
  });
});
