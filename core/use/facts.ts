import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { regionIn } from '@/core/aws/regions.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { nameWithoutPath } from '@/core/aws/role-name.ts';
import { madeName } from '@/core/catalog/names/made-name.ts';
import { headerLine, readsAs } from '@/core/config/document/write-lines.ts';
import type { Role } from '@/core/config/role.ts';
import { placeholders, type UseChoices } from './choices.ts';
import { type Duration, durationOf } from './duration.ts';
import { allThemselves, itself } from './elsewhere.ts';
import { faultOfChoice } from './fault-of-choice.ts';
import { readPrincipal } from './principal.ts';
import type { UseNote } from './use-text.ts';

/** Everything that texts are made of: what a role and the choices say, and placeholders for what neither says. */
export interface Facts {
  role: Role;
  partition: PartitionId;
  account: string;
  arn: string;
  /** Without its path. */
  name: string;
  /** Begins and ends with a slash. */
  path: string;
  /** The name in `~/.aws/config`: another one, of account and role, where no section can be called as the profile is. */
  profile: string;
  isRenamed: boolean;
  accountName: string | undefined;
  sourceProfile: string;
  startUrl: string;
  ssoRegion: string | undefined;
  /** What the text calls the portal's session. */
  ssoSession: string | undefined;
  /** Undefined: the text says none, and none is needed, for `aws` has an endpoint of STS for all regions. */
  region: string | undefined;
  /** The same or, for what cannot do without, the partition's default region. */
  someRegion: string;
  sessionName: string;
  /** Undefined: nothing says that the role wants one, or it is chained: the credentials of a role carry no code. */
  mfaSerial: string | undefined;
  externalId: string | undefined;
  duration: Duration;
  /** What is odd about duration, device and session name. */
  notes: UseNote[];
  /** Assumed with a role's credentials. */
  isChained: boolean;
  /** The account that the role is assumed from. */
  baseAccount: string;
  /** Who assumes it; undefined: nobody said so; its placeholder: what was said can be nobody. */
  principal: string | undefined;
  organizationId: string | undefined;
}

export function factsOf(listed: Role, chosen: UseChoices = {}): Facts {
  const choices = allThemselves(chosen);
  const role = sourceIsOther(listed, choices) ? withoutBase(listed) : listed;
  const { partition, roleName } = role;
  const account = isAccountId(role.account) ? role.account : (numberIn(choices.account) ?? placeholders.account);
  const principal = choices.principal === undefined ? undefined : readPrincipal(choices.principal, partition);
  const chained = isChained(role, principal);
  const region = role.region && partitionOfRegion(role.region) === partition ? role.region : undefined;
  const someRegion = regionIn(partition, region);
  const name = nameWithoutPath(roleName);
  const profile = isWritten(role.profile) ? role.profile : madeName({ account, roleName });
  const duration = durationOf(choices.durationSeconds, chained);
  const sessionName = trimmed(choices.sessionName) ?? placeholders.sessionName;
  const device = trimmed(choices.mfaSerial);
  const mfaSerial = chained ? undefined : device;
  return {
    role,
    partition,
    account,
    arn: writeRoleArn({ partition, account, roleName }),
    name,
    path: `/${roleName.slice(0, roleName.length - name.length)}`,
    profile,
    isRenamed: profile !== role.profile,
    accountName: itself(role.accountName),
    sourceProfile: choices.sourceProfile ?? itself(role.sourceProfile) ?? placeholders.sourceProfile,
    startUrl: role.startUrl?.startsWith('https://') ? role.startUrl : placeholders.ssoStartUrl,
    ssoRegion: itself(role.ssoRegion) ?? trimmed(choices.ssoRegion),
    ssoSession: choices.ssoSession,
    region: region ?? (partition === 'aws' ? undefined : someRegion),
    someRegion,
    sessionName,
    mfaSerial,
    externalId: trimmed(choices.externalId) ?? (role.needsExternalId && placeholders.externalId),
    duration,
    notes: [
      ...duration.notes,
      ...(chained && device !== undefined ? (['chained-without-mfa'] as const) : []),
      ...(faultOfChoice('mfaSerial', mfaSerial, role) ? (['bad-mfa-serial'] as const) : []),
      ...(sessionName !== placeholders.sessionName && faultOfChoice('sessionName', sessionName, role)
        ? (['bad-session-name'] as const)
        : []),
    ],
    isChained: chained,
    baseAccount: baseAccount(role, principal) ?? placeholders.baseAccount,
    principal: typeof principal === 'string' ? placeholders.principal : principal?.arn,
    organizationId: trimmed(choices.organizationId),
  };
}

const trimmed = (text: string | undefined) => text?.trim() || undefined;

const numberIn = (text: string | undefined) => {
  const number = normalizeAccount(text ?? '') ?? '';
  return isAccountId(number) ? number : undefined;
};

type Read = ReturnType<typeof readPrincipal> | undefined;

/** The AWS CLI takes a header apart as a shell does. */
function isWritten(profile: string): boolean {
  const isPlain = !/[\\"`$\]\p{Cc}]/u.test(profile) && profile.trim() === profile && profile !== '';
  return isPlain && readsAs(headerLine(profile), profile);
}

/**
 * Whether it is assumed with the credentials of another role: those of a chain, whoever is named, for the source profile is that role;
 * those of a session; or of whom the text says.
 */
function isChained({ via, base }: Role, principal: Read): boolean {
  if (via !== undefined) return true;
  if (typeof principal === 'object') return /:(?:role|assumed-role)\//.test(principal.arn ?? '');
  return base?.roleName !== undefined;
}

/** Never that of an MFA device that was typed in: it may be remembered from a role of another company. A profile's own is in `base`. */
const baseAccount = ({ base, via }: Role, principal: Read) =>
  (typeof principal === 'object' ? principal.account : undefined) ?? numberIn(via?.account) ?? numberIn(base?.account);

/** Whether it is to be assumed by another source profile than its text says. What the text says of its own does not hold then. */
const sourceIsOther = ({ sourceProfile }: Role, choices: UseChoices) =>
  sourceProfile !== undefined && ![undefined, sourceProfile].includes(choices.sourceProfile);

const withoutBase = ({ base: _, via: __, ...role }: Role): Role => role;
