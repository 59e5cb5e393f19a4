import { partitionOf } from '@/core/aws/partition-ids.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import type { Json } from '@/core/import/found/read-accounts.ts';
import { asText, isRecord } from '@/core/text/json.ts';

/** An access portal by the id that sessions name it by. */
export type LeappPortals = ReadonlyMap<string, { startUrl: string; ssoRegion: string }>;

/** The portals of Leapp's own file (`~/.Leapp/Leapp-lock.json`, leapp-core's Workspace, 0.26). Undefined: it has none. */
export function leappPortals(object: Json): LeappPortals | undefined {
  const list = object._awsSsoIntegrations ?? object.awsSsoIntegrations;
  if (!Array.isArray(list)) return undefined;
  const portals = new Map<string, { startUrl: string; ssoRegion: string }>();
  for (const { id, portalUrl, region } of list.filter(isRecord)) {
    const startUrl = trimStartUrl(asText(portalUrl));
    if (asText(id) !== '' && startUrl) portals.set(asText(id), { startUrl, ssoRegion: asText(region) });
  }
  return portals;
}

const ofSession = /^arn:(aws[a-z-]{0,12}):iam::(\d{12})\/([\w+=,.@-]{1,64})$/;

/** The permission set of a session in it: Leapp writes `arn:aws:iam::111122223333/ReadOnly`, without `role/`. */
export function leappRole(written: string, line: number): FoundRole | undefined {
  const [, id = '', account = '', roleName = ''] = ofSession.exec(written) ?? [];
  const partition = partitionOf(id);
  return partition && { kind: 'identity-center', partition, account, roleName, name: '', line };
}
