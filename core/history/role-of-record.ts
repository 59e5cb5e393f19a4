import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from './switch-record.ts';

/**
 * The role of a switch, as it was then: it can be repeated after its profile was renamed or its source removed. It has no
 * place in a text any more, so its line is 1; what it is assumed from is not known either.
 */
export function roleOfRecord(record: SwitchRecord): Role {
  const { kind, profile, partition, account, roleName, organization, region, color, startUrl } = record;
  return {
    ...{ kind, profile, partition, account, roleName, organization, line: 1 },
    ...(region && { region }),
    ...(color && { color }),
    ...(startUrl && { startUrl }),
  };
}
