import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { Role } from '@/core/config/role.ts';
import { savedPage } from '@/core/switching/landing/landing.ts';
import { redirectUrl } from '@/core/switching/landing/redirect-url.ts';
import { isFileName, namesMail, withoutMail } from './private-words.ts';

/** A role, with what its user has made of it. */
export type ShareableRole = Role & Partial<Pick<CatalogRole, 'displayName' | 'landing'>>;

/** A role as others get it: `profile` is the name that its sender sees. */
export interface SharedRole extends Role {
  /** A page of the console, by its address. */
  landing?: string;
}

export interface ShareOptions {
  /** With the source profiles, and what is known of the identities behind them. */
  withSources?: boolean;
}

/** What of a role is for others. Not its note, its tags, its source, nor where its user likes to land in general. */
export function sharedRole(role: ShareableRole, line: number, { withSources = false }: ShareOptions = {}): SharedRole {
  const { kind, partition, account, roleName, organization, accountName } = role;
  const { region, color, startUrl, ssoRegion, needsExternalId, confirm, sourceProfile, base } = role;
  const page = savedPage(role.landing);
  const landing = page && !namesMail(page) ? redirectUrl(page, partition) : undefined;
  return {
    kind,
    profile: withoutMail(shownName(role)),
    partition,
    account,
    roleName,
    organization: isFileName(organization) ? '' : withoutMail(organization),
    line,
    ...(region && { region }),
    ...(color && { color }),
    ...(startUrl && { startUrl }),
    ...(ssoRegion && { ssoRegion }),
    ...(accountName && { accountName: withoutMail(accountName) }),
    ...(landing && { landing }),
    ...(needsExternalId && { needsExternalId }),
    ...(confirm && { confirm }),
    ...(withSources && sourceProfile && { sourceProfile: withoutMail(sourceProfile) }),
    ...(withSources && base && { base }),
  };
}
