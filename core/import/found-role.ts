import type { Role } from '@/core/config/role.ts';

type Target = Pick<Role, 'kind' | 'partition' | 'account' | 'roleName'>;
type Extras = Pick<
  Role,
  'region' | 'color' | 'startUrl' | 'ssoRegion' | 'accountName' | 'sourceProfile' | 'base' | 'needsExternalId'
>;

/** A role that was found outside of a config. Its texts are anybody's: they are cleaned where they become config text. */
export interface FoundRole extends Target, Partial<Extras> {
  /** What it is called there; empty: nothing, it gets a name. */
  name: string;
  /** Organization to list it under. Missing: that is not told; empty: none. */
  group?: string;
  /** 1-based line of the input. */
  line: number;
}
