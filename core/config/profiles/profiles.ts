import type { Section } from '@/core/config/document/document.ts';
import type { Setting, Settings } from '@/core/config/document/keys.ts';
import type { Report } from '@/core/config/document/problems.ts';
import { isTargetKey } from '@/core/config/document/stray-header.ts';
import { inheritIncluded } from './include-profile.ts';
import { reportNameOddities } from './name-oddities.ts';
import type { Profile } from './profile.ts';

export interface Profiles {
  /** In the text's order. Two may have one name, where two sections of it name different roles. */
  all: Profile[];
  /** Names are anybody's text (`__proto__` too), so a Map. */
  byName: ReadonlyMap<string, Profile>;
  ssoSessions: ReadonlyMap<string, Section>;
  /** Sections that another one of their name beats wholly. */
  overruled: Section[];
}

/** A setting's value, '' where it is missing. */
export const textOf = (setting: Setting | undefined): string => setting?.value ?? '';

/** Whether a section comes with an access key: then it is from a credentials file, and a source chain ends at it. */
export const hasStaticKeys = ({ settings }: Pick<Profile, 'settings'>): boolean =>
  settings.aws_access_key_id !== undefined;

/** Sections → profiles: sections of one name merged, `include_profile` filled in. */
export function readProfiles(sections: readonly Section[], report: Report): Profiles {
  const all: Profile[] = [];
  const byName = new Map<string, Profile>();
  const ssoSessions = new Map<string, Section>();
  const overruled: Section[] = [];
  const isOverruled = overruledIn(sections);
  for (const section of sections) {
    if (section.kind === 'sso-session') ssoSessions.set(section.name, section);
    if (section.kind !== 'profile') continue;
    if (isOverruled(section)) {
      overruled.push(section);
      continue;
    }
    const known = byName.get(section.name);
    if (known === undefined || !mergeInto(known, section, report)) {
      const { name, line, prefixed, stray } = section;
      const profile: Profile = { name, line, prefixed, settings: ownSettings(section), ...(stray && { stray }) };
      all.push(profile);
      byName.set(name, profile);
      reportNameOddities(section.name, section.line, section.name, report);
    }
  }
  inheritIncluded(all, byName, report);
  return { all, byName, ssoSessions, overruled };
}

/** Whose role that is which a section with a stray header names, nobody knows: then it names none. */
function ownSettings({ settings, stray }: Section): Settings {
  if (!stray) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !isTargetKey(key)));
}

/** `[profile default]` replaces `[default]` completely (AWS SDKs), unless that one is from the credentials file. */
export function overruledIn(sections: readonly Section[]): (section: Section) => boolean {
  const isDefault = ({ kind, name }: Section) => kind === 'profile' && name === 'default';
  const beaten = sections.some((section) => section.prefixed && isDefault(section));
  return (section) => beaten && !section.prefixed && isDefault(section) && !hasStaticKeys(section);
}

/** Whether of two sections of one name a key of the first counts: the credentials file's beats the config file's. */
export const firstCounts = (first: Pick<Section, 'prefixed'>, second: Pick<Section, 'prefixed'>): boolean =>
  second.prefixed && !first.prefixed;

/**
 * The SDKs' rules: a key of the credentials file (`[x]`) beats the config file's (`[profile x]`), else the last one counts.
 * False: both are complete and name different roles; AESR lists both, so nothing is merged and neither is lost.
 */
function mergeInto(known: Profile, section: Section, report: Report): boolean {
  const fromBothFiles = known.prefixed !== section.prefixed || hasStaticKeys(known) !== hasStaticKeys(section);
  if (!fromBothFiles) report('duplicate-profile', section.line, { profile: section.name });
  const [before, after] = [targetOf(known), targetOf(section)];
  if (before !== undefined && after !== undefined && before !== after) return false;
  if (section.stray) known.stray ??= section.stray;
  const settings = ownSettings(section);
  known.settings = firstCounts(known, section)
    ? { ...settings, ...known.settings }
    : { ...known.settings, ...settings };
  return true;
}

/** What a section leads to, as text to compare. Undefined: it is no role by itself. */
function targetOf({ settings }: Pick<Section, 'settings'>): string | undefined {
  const { role_arn, aws_account_id, role_name, source_profile, sso_account_id, sso_role_name } = settings;
  const complete = role_arn ?? (aws_account_id && (role_name ?? source_profile)) ?? (sso_account_id && sso_role_name);
  if (complete === undefined) return undefined;
  const parts = [
    role_arn,
    aws_account_id,
    role_name,
    sso_account_id,
    sso_role_name,
    settings.sso_session,
    settings.sso_start_url,
  ];
  return parts.map((setting) => setting?.value).join('\n');
}
