import { includeOf, inheritedFrom } from '@/core/config/profiles/include-profile.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { type Profiles, textOf } from '@/core/config/profiles/profiles.ts';
import { readSourceChains, sourceOf } from '@/core/config/profiles/source-chain.ts';
import { readBases } from './base-identity.ts';
import { chainedThrough } from './chained-through.ts';

/** How a profile takes something from another section: by `source_profile`, `include_profile` or `sso_session`. */
export type By = 'source' | 'include' | 'session';

export interface Reference {
  /** Names of the profile that takes and of the section that gives, which may be missing. */
  from: string;
  to: string;
  by: By;
}

/** Who takes what from whom in a text. */
export interface PassedOn {
  profiles: ReadonlyMap<string, Profile>;
  references: Reference[];
  /** What a section gives, as text to compare: the same exactly if all who take from it so get the same. */
  given: (by: By, name: string) => string;
  /** Profiles that are roles only as long as nobody has them as a source (AESR's bases). */
  unlessSource: ReadonlySet<string>;
}

const ignore = () => {};

export function readPassedOn(profiles: Profiles): PassedOn {
  const { chainOf } = readSourceChains(profiles, ignore);
  const baseOf = readBases();

  const references: Reference[] = [];
  for (const profile of profiles.all) {
    const { name: from, settings } = profile;
    const source = sourceOf(profile);
    const include = textOf(includeOf(profile));
    const session = textOf(settings.sso_session ?? settings.granted_sso_session);
    if (source !== '') references.push({ from, to: source, by: 'source' });
    if (include !== '') references.push({ from, to: include, by: 'include' });
    if (session !== '') references.push({ from, to: session, by: 'session' });
  }

  /** Nobody's profile, that has nothing but this source. */
  const takerFrom = (name: string): Profile => ({
    name: '',
    line: 0,
    prefixed: false,
    settings: { source_profile: { value: name, line: 0 } },
  });
  function givenBySource(name: string): string {
    const taker = takerFrom(name);
    const chain = chainOf(taker);
    return JSON.stringify([
      chain?.root,
      chain?.targetRoleName,
      chain?.targetRegion,
      baseOf(taker, chain),
      chainedThrough(chain, chainOf),
    ]);
  }
  const given = {
    source: givenBySource,
    include: (name: string) => inheritedFrom(profiles.byName.get(name)),
    session: (name: string) => textOf(profiles.ssoSessions.get(name)?.settings.sso_start_url),
  };
  return {
    profiles: profiles.byName,
    references,
    given: (by, name) => given[by](name),
    unlessSource: new Set(profiles.all.filter(isUnlessSource).map(({ name }) => name)),
  };
}

/** Where it names its role by an account, and has no source of its own, see `iamTarget`. */
function isUnlessSource(profile: Profile): boolean {
  const { role_arn, aws_account_id, role_name, source_profile } = profile.settings;
  const byAccount = textOf(role_arn) === '' && textOf(aws_account_id) + textOf(role_name) !== '';
  return byAccount && textOf(source_profile) === '';
}
