import { isAccountId } from '@/core/aws/account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { ownerOfArn } from '@/core/aws/role-arn.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import type { Key } from '@/core/config/document/keys.ts';
import { strictValue } from '@/core/config/document/setting.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { textOf } from '@/core/config/profiles/profiles.ts';
import { type SourceChain, sourceOf } from '@/core/config/profiles/source-chain.ts';
import { configAccount } from './config-account.ts';
import type { Base } from './role.ts';

export interface BaseIdentity {
  base?: Base;
  partition?: PartitionId;
}

/** Gives `baseIdentity` of the profiles of one text: what a root says is read once, not for each of its thousands of roles. */
export function readBases(): (profile: Profile, chain: SourceChain | undefined) => BaseIdentity {
  const ofRoots = new Map<Profile, BaseIdentity>();
  const rootIdentity = (root: Profile): BaseIdentity => {
    const known = ofRoots.get(root) ?? identityOf(root);
    ofRoots.set(root, known);
    return known;
  };
  return (profile, chain) => baseIdentity(profile, chain?.rootProfile && rootIdentity(chain.rootProfile));
}

/**
 * The identity to sign in as before a switch to a role. The console always switches from the identity that one signed in
 * with, so in a chain it is the root's: AESR's base keys, its Identity Center account, who `aws login` signed in as, the
 * account of its MFA device or role. The role's own `mfa_serial` shows the account too: the device is the base user's. Rolecall's own keys
 * `base_account_id`, `base_account_alias`, `base_role_name`, which `writeConfig` makes, come before all of that.
 */
function baseIdentity(profile: Profile, root: BaseIdentity | undefined): BaseIdentity {
  const known = knownIdentity(profile, root);
  const { base_account_id, base_account_alias, base_role_name } = profile.settings;
  if (!(base_account_id ?? base_account_alias ?? base_role_name)) return known;
  const own = accountKeys(profile, 'base_account_id', 'base_account_alias', 'base_role_name');
  return own === undefined ? known : { ...known, base: own };
}

function knownIdentity(profile: Profile, root: BaseIdentity | undefined): BaseIdentity {
  if (root?.base !== undefined) return root;
  const device = ownerOfArn(textOf(profile.settings.mfa_serial));
  if (device === undefined) return root ?? nothingKnown;
  const partition = root?.partition ?? device.partition;
  return { base: { account: device.account }, ...(partition && { partition }) };
}

const nothingKnown: BaseIdentity = {};

function identityOf(root: Profile): BaseIdentity {
  const device = ownerOfArn(textOf(root.settings.mfa_serial));
  // Its own source: then its account and role are where its keys switch to, not whose they are.
  const itself = textOf(root.settings.source_profile) !== '' && sourceOf(root) === '';
  const role = itself ? undefined : ownerOfArn(strictValue(textOf(root.settings.role_arn)));
  const named = itself
    ? undefined
    : (accountKeys(root, 'aws_account_id', 'aws_account_alias', 'role_name') ??
      accountKeys(root, 'sso_account_id', undefined, 'sso_role_name') ??
      accountKeys(root, 'granted_sso_account_id', undefined, 'granted_sso_role_name'));
  const login = signedInBy(root);
  const account = device?.account ?? role?.account;
  const base: Base = { ...(account && { account }), ...login?.base, ...named };
  const partition =
    login?.partition ?? partitionOfRegion(textOf(root.settings.region)) ?? device?.partition ?? role?.partition;
  return { ...(Object.keys(base).length > 0 && { base }), ...(partition && { partition }) };
}

/** Whom `aws login` wrote into `login_session` (AWS CLI 2.32, 2025-11): the ARN of a user, of the root or of a role's session. */
function signedInBy({ settings }: Profile): BaseIdentity | undefined {
  const arn = strictValue(textOf(settings.login_session));
  const owner = ownerOfArn(arn);
  if (owner === undefined) return undefined;
  const roleName = /:assumed-role\/([\w+=,.@-]{1,64})\//.exec(arn)?.[1];
  const { account, partition } = owner;
  return { base: { account, ...(roleName && { roleName }) }, ...(partition && { partition }) };
}

/** What is well-formed of an account, its alias and a role name. Undefined: nothing is. */
function accountKeys(profile: Profile, accountKey: Key, aliasKey: Key | undefined, roleKey: Key): Base | undefined {
  const { settings } = profile;
  if (!(settings[accountKey] ?? (aliasKey && settings[aliasKey]) ?? settings[roleKey])) return undefined;
  const base: Base = {};
  const account = configAccount(strictValue(textOf(profile.settings[accountKey])));
  const alias = aliasKey && configAccount(strictValue(textOf(profile.settings[aliasKey])));
  const roleName = withoutLeadingSlash(strictValue(textOf(profile.settings[roleKey])));
  if (account !== undefined && isAccountId(account)) base.account = account;
  else if (account !== undefined) base.alias = account;
  if (alias !== undefined && !isAccountId(alias)) base.alias = alias;
  if (roleName !== '' && faultOfRoleName(roleName) === undefined) base.roleName = roleName;
  return Object.keys(base).length === 0 ? undefined : base;
}
