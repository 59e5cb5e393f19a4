import { isWrittenAccountId as isId, normalizeAccount } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { asText } from '@/core/text/json.ts';
import { isInactive } from './account-list.ts';
import { type Column, columnOf } from './csv-columns.ts';
import type { FoundRole } from './found-role.ts';
import { labelKey } from './hcl-values.ts';
import { ownAccount, type Unusable } from './own-account.ts';
import type { Json } from './read-accounts.ts';

/** What the objects around a value say. */
export interface Context {
  account?: string;
  accountName?: string;
  /** Why there is no account: no other object's may take its place. */
  unusable?: Unusable;
  /** What the object is called: by a sibling, else by its key. */
  label?: string;
  region?: string;
  /** As written. */
  partition?: string;
  startUrl?: string;
  ssoRegion?: string;
  group?: string;
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
  const name = fields.get('name') ?? (asText(object.sessionName) || asText(object[labelKey]));
  const label = name || (account && around.label ? around.label : '') || asText(object.alias) || around.label;
  const startUrl = trimStartUrl(fields.get('startUrl') ?? '') || around.startUrl;
  const context: Context = { ...around };
  if (own !== undefined && 'reason' in own && !(own.isWeak && around.account !== undefined)) {
    delete context.account;
    delete context.accountName;
    context.unusable = own;
  } else if (account) {
    delete context.unusable;
    Object.assign(context, {
      account: account.id,
      accountName: fields.get('accountName') || account.name || name || around.label,
    });
  } else if (around.account !== undefined)
    context.accountName = fields.get('accountName') || (isId(key) ? name : '') || around.accountName || '';
  if (label !== undefined) context.label = label;
  if (startUrl) context.startUrl = startUrl;
  for (const column of ['region', 'partition', 'ssoRegion', 'group'] as const) {
    const value = fields.get(column);
    if (value !== undefined) context[column] = value;
  }
  if (/rolelist/i.test(key) || /sso/i.test(asText(object.type) || asText(object.Type))) context.isSet = true;
  return context;
}

/** The context of what is below an account's id. */
export const withinAccount = ({ unusable: _, ...own }: Context, id: string): Context => ({
  ...own,
  account: normalizeAccount(id) ?? id,
  label: '',
});

/** Whether an object names a partition that is none. */
export const hasBadPartition = ({ partition = '' }: Context): boolean =>
  partition !== '' && partitionOf(partition.toLowerCase()) === undefined;

export function partitionIn({ region, partition, startUrl }: Context): PartitionId | undefined {
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
  const { accountName, label = '', region, startUrl, ssoRegion, group } = context;
  const isSet = role.kind === 'identity-center';
  const ofAccount = role.account === context.account && accountName ? accountName : undefined;
  return {
    ...role,
    partition: role.partition === 'aws' ? (partitionIn(context) ?? 'aws') : role.partition,
    name: role.name || name,
    around: { row: label },
    ...(ofAccount && { accountName: ofAccount }),
    ...(region && { region }),
    ...(group && { group }),
    ...(isSet && startUrl && !role.startUrl && { startUrl }),
    ...(isSet && ssoRegion && { ssoRegion }),
  };
}
