import { hostOrText } from '@/core/aws/https-url.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { textOf } from '@/core/config/profiles/profiles.ts';
import type { SourceChain } from '@/core/config/profiles/source-chain.ts';
import type { Target } from './target.ts';

/**
 * The group that a role is listed under, first that applies: `group` (also an empty one: none), the root of its source
 * chain, its SSO session, the host of its portal. Empty: the text does not say. `group = Acme/Platform` stays as written.
 */
export function organizationOf(profile: Profile, chain: SourceChain | undefined, { startUrl }: Target): string {
  const group = profile.settings.group;
  if (group !== undefined) return group.value;
  if (chain !== undefined) return chain.root;
  if (startUrl === undefined) return '';
  return textOf(profile.settings.sso_session) || hostOrText(startUrl);
}
