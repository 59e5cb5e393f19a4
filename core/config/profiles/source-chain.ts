import type { Report } from '@/core/config/document/problems.ts';
import { memoizeAlong } from './memoize-along.ts';
import type { Profile } from './profile.ts';
import { hasStaticKeys, type Profiles, textOf } from './profiles.ts';

/** What a profile inherits from its `source_profile`, from that one's, and so on up to the root. */
export interface SourceChain {
  /** Name of the last one. Need not be a profile of the text: `default` often lies in the credentials file. */
  root: string;
  /** The last one itself. Undefined also where the chain runs in a circle: then it has no end. */
  rootProfile?: Profile;
  /** The nearest one that takes a role on from a source of its own. */
  via?: Profile;
  /** The nearest `target_role_name` and `target_region` on the way (AESR, aws-role-switch). */
  targetRoleName: string;
  targetRegion: string;
}

export interface SourceChains {
  /** Undefined: the profile has no source but itself. */
  chainOf: (profile: Profile) => SourceChain | undefined;
  /** Whether another profile has it as its source. */
  isSource: (profile: Profile) => boolean;
}

/**
 * Follows `source_profile` for all profiles, each step once: linear in their number, however they are chained. A profile
 * may be its own source (AWS: then its own keys are used); such a one, and one with keys of its own, ends a chain.
 */
export function readSourceChains({ all, byName }: Profiles, report: Report): SourceChains {
  const sources = new Set<string>();
  for (const profile of all) if (sourceOf(profile) !== '') sources.add(sourceOf(profile));
  const unknown = new Set<string>();

  const chainThrough = memoizeAlong<Profile, SourceChain>(
    (profile) => (hasStaticKeys(profile) ? undefined : byName.get(sourceOf(profile))),
    (profile, further, inLoop, closesLoop) => {
      const source = hasStaticKeys(profile) ? '' : sourceOf(profile);
      if (closesLoop) reportAt(profile, 'source-profile-loop');
      else if (!inLoop && further === undefined && source !== '') reportUnknown(profile, source);
      return {
        root: further?.root ?? (source || profile.name),
        ...(further?.rootProfile && { rootProfile: further.rootProfile }),
        ...(further === undefined && source === '' && { rootProfile: profile }),
        ...(!inLoop && viaOf(source === '' ? undefined : profile, further)),
        targetRoleName: textOf(profile.settings.target_role_name) || (further?.targetRoleName ?? ''),
        targetRegion: textOf(profile.settings.target_region) || (further?.targetRegion ?? ''),
      };
    },
  );

  const chains = new Map<string, SourceChain>();
  function chainOf(profile: Profile): SourceChain | undefined {
    const name = sourceOf(profile);
    if (name === '') return undefined;
    let chain = chains.get(name);
    if (chain === undefined) {
      const source = byName.get(name);
      chain = source ? chainThrough(source) : { root: name, targetRoleName: '', targetRegion: '' };
      if (source === undefined) reportUnknown(profile, name);
      chains.set(name, chain);
    }
    return chain;
  }

  /** Once for each name: thousands of roles may have the same source in a credentials file that was not pasted. */
  function reportUnknown(profile: Profile, source: string): void {
    if (!unknown.has(source)) reportAt(profile, 'unknown-source-profile');
    unknown.add(source);
  }

  function reportAt(profile: Profile, code: 'source-profile-loop' | 'unknown-source-profile'): void {
    const { line, value } = profile.settings.source_profile ?? { line: profile.line, value: '' };
    report(code, line, { profile: profile.name, source: value });
  }

  return { chainOf, isSource: (profile) => sources.has(profile.name) };
}

function viaOf(assuming: Profile | undefined, further: SourceChain | undefined): Pick<SourceChain, 'via'> {
  const { role_arn, aws_account_id } = assuming?.settings ?? {};
  const via = textOf(role_arn) + textOf(aws_account_id) === '' ? further?.via : assuming;
  return via ? { via } : {};
}

/** The source's name; '' if there is none, or if it is the profile itself. */
export function sourceOf(profile: Profile): string {
  const source = textOf(profile.settings.source_profile);
  return source === profile.name ? '' : source;
}
