import { isWrittenAccountId as isId, normalizeAccount } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { isInactive, type ListedAccount } from '@/core/import/found/account-list.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import type { Json } from '@/core/import/found/read-accounts.ts';
import { cleanText } from '@/core/import/lines/clean-text.ts';
import type { WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf } from '@/core/import/words/account-words.ts';
import { type Column, columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { asText, isRecord } from '@/core/text/json.ts';
import { labelKey } from './hcl-values.ts';
import { type LeappPortals, leappPortals } from './leapp.ts';
import { ownAccount, type Unusable } from './own-account.ts';

/** What the objects around a value say. */
export interface Context {
  account?: string;
  accountName?: string;
  /** Why there is no account: no other object's may take its place. */
  unusable?: Unusable;
  /** The account is the payer's or the like: not that of what is listed below it. */
  isOthers?: true;
  /** What the object is called: by a sibling, else by its key. */
  label?: string;
  /** The profile that its roles are assumed by. */
  sourceProfile?: string;
  region?: string;
  /** As written. */
  partition?: string;
  startUrl?: string;
  /** A role beside it that has no account. */
  role?: string;
  ssoRegion?: string;
  group?: string;
  /** Of Leapp's file around it. */
  portals?: LeappPortals;
  /** What is here is the ARN of one role of several, whose keys are their names. */
  isOneOfArns?: true;
  /** Roles here are permission sets. */
  isSet?: boolean;
}

/** The object's own texts and numbers, by what their keys say. */
export function fieldsOf(object: Json): Map<Column, string> {
  const fields = new Map<Column, string>();
  for (const [key, value] of Object.entries(object)) {
    const column = columnOf(key);
    const text = asText(value).slice(0, 4000);
    if (column !== undefined && text !== '' && !fields.has(column)) fields.set(column, text);
  }
  return fields;
}

export function contextOf(object: Json, fields: ReadonlyMap<Column, string>, key: string, around: Context): Context {
  const own = ownAccount(object);
  const account = own !== undefined && 'id' in own ? own : undefined;
  const source = sourceOf(object);
  const name =
    nameOf(object) ??
    (source ? asText(object.name) : fields.get('name')) ??
    (asText(object.sessionName) || asText(object[labelKey]));
  const label = name || (account && around.label ? around.label : '') || asText(object.alias) || around.label;
  const startUrl = trimStartUrl(fields.get('startUrl') ?? '') || around.startUrl;
  const context: Context = { ...around };
  if (own !== undefined && 'reason' in own && !(own.isWeak && around.account !== undefined)) {
    delete context.account;
    delete context.accountName;
    context.unusable = own;
  } else if (account) {
    delete context.unusable;
    delete context.isOthers;
    if (accountPlaceOf(key) === 'other') context.isOthers = true;
    Object.assign(context, {
      account: account.id,
      accountName: fields.get('accountName') || account.name || name || around.label,
    });
  } else if (around.account !== undefined && isMember(key, fields, around)) {
    delete context.account;
    delete context.accountName;
    context.unusable = { reason: 'unclear-account', written: name || (fields.get('role') ?? key) };
  } else if (around.account !== undefined)
    context.accountName = fields.get('accountName') || (isId(key) ? name : '') || around.accountName || '';
  const portals = leappPortals(object);
  if (portals) context.portals = portals;
  Object.assign(context, context.portals?.get(asText(object.awsSsoConfigurationId)));
  if (label !== undefined) context.label = label;
  if (source) context.sourceProfile = source;
  if (startUrl) context.startUrl = startUrl;
  for (const column of ['region', 'partition', 'ssoRegion', 'group', 'role'] as const) {
    const value = fields.get(column);
    if (value !== undefined) context[column] = value;
  }
  if (/rolelist/i.test(key) || /sso/i.test(asText(object.type) || asText(object.Type))) context.isSet = true;
  return context;
}

/** Terraform's `profile` beside an `assume_role` block: whose keys assume the role, not what it is called. */
const sourceOf = ({ profile, assume_role: block }: Json): string =>
  isRecord(block) || Array.isArray(block) ? asText(profile) : '';

/** What a workflow of GitHub's calls a job: by its environment first. What a step does is no name. */
function nameOf({ environment, uses, steps }: Json): string | undefined {
  if (steps === undefined) return typeof uses === 'string' ? '' : undefined;
  const named = asText(isRecord(environment) ? environment.name : environment);
  return named === '' || named.includes('{{') ? undefined : named;
}

/** Whether an object stands for an account of its own, that is not named, inside another account's. */
function isMember(key: string, fields: ReadonlyMap<Column, string>, { isOthers }: Context): boolean {
  if (isId(key)) return false;
  return members.test(key) || (isOthers === true && fields.has('name') && !isOfRoles(columnOf(key)));
}
const members =
  /^(?:(?:sub|child|linked|member|managed|aws)[_-]?)?accounts$|^(?:members?|children|linked|subaccounts?|하위(?:계정)?|멤버(?:계정)?|구성원|メンバー(?:アカウント)?|子アカウント|成员账户)$/i;

/** The context of what is below an account's id. */
export const withinAccount = ({ unusable: _, isOthers: __, ...own }: Context, id: string): Context => ({
  ...own,
  account: normalizeAccount(id) ?? id,
  label: '',
});

/** Whether an object names a partition that is none. */
export const hasBadPartition = ({ partition = '' }: Context): boolean =>
  partition !== '' && partitionOf(partition.toLowerCase()) === undefined;

function partitionIn({ region, partition, startUrl }: Context): PartitionId | undefined {
  const portal = parseHttpsUrl(startUrl ?? '');
  return (
    partitionOf(partition?.toLowerCase() ?? '') ??
    partitionOf(region ?? '') ??
    partitionOfRegion(region ?? '') ??
    (portal && partitionOfPortalHost(portal.hostname))
  );
}

export function isDisabled(object: Json, fields: ReadonlyMap<Column, string>): boolean {
  const said = (key: string) => String(object[key] ?? object[key[0]?.toUpperCase() + key.slice(1)] ?? '').toLowerCase();
  return said('disabled') === 'true' || said('enabled') === 'false' || isInactive(fields.get('status') ?? '');
}

/** A role with what the objects around it say. `name`: what it is called by its key. */
export function inContext(role: FoundRole, context: Context, name: string): FoundRole {
  const { accountName, label = '', sourceProfile, region, startUrl, ssoRegion, group } = context;
  const isSet = role.kind === 'identity-center';
  const ofAccount = role.account === context.account && accountName ? accountName : undefined;
  return {
    ...role,
    partition: role.partition === 'aws' ? (partitionIn(context) ?? 'aws') : role.partition,
    name: role.name || name,
    around: { row: label },
    ...(ofAccount && { accountName: ofAccount }),
    ...(!isSet && sourceProfile && { sourceProfile }),
    ...(region && { region }),
    ...(group && { group }),
    ...(isSet && startUrl && !role.startUrl && { startUrl }),
    ...(isSet && ssoRegion && { ssoRegion }),
  };
}

/** An account without a role, with what the objects around it say. */
export function listedIn({ id, name }: WrittenAccount, context: Context, line: number): ListedAccount {
  const unit = cleanText(context.group ?? '');
  const partition = partitionIn(context) ?? 'aws';
  return { id, name: cleanText(name), partition, ...(unit && { unit }), tags: new Map(), line };
}
