import type { Role } from '@/core/config/role.ts';
import type { WrittenAccount } from '@/core/import/words/account-in-text.ts';

type Extra =
  | 'region'
  | 'color'
  | 'startUrl'
  | 'ssoRegion'
  | 'accountName'
  | 'sourceProfile'
  | 'base'
  | 'needsExternalId';

/** A role that was found outside of a config. Its texts are anybody's: they are cleaned where they become config text. */
export interface FoundRole
  extends Pick<Role, 'kind' | 'partition' | 'account' | 'roleName'>,
    Partial<Pick<Role, Extra>> {
  /** What it is called there; empty: it has no name yet and gets one. */
  name: string;
  /** The name is a profile's: two profiles of one role are both meant. Otherwise a role counts once. */
  isProfile?: true;
  /** Somebody gave it the name for themselves (a bookmark's, one in the console, a link's display name): it counts whatever word it is. */
  isChosen?: true;
  /** Texts around it: they name it if `name` says nothing, and distinguish it from others of that name. */
  around?: NearbyTexts;
  /** Organization to list it under. Missing: not known; empty: none. */
  group?: string;
  /** The account is what a table or a label calls it: its number is elsewhere in the text, or it may be an alias. */
  isByName?: true;
  /** Of the link that names it, if that is none of AWS's. It is told, and never opened. */
  otherHost?: string;
  /** 1-based line of the input. */
  line: number;
}

/** Texts near a role, the nearest first. */
export interface NearbyTexts {
  /** What its row, or the object it is in, is called. */
  row?: string | undefined;
  /** Heading of its column, where that is one of several with roles. */
  column?: string | undefined;
  /** Heading of its part of the text. */
  heading?: string | undefined;
}

/** A permission set of which the portal is not known: it can be asked for, and nothing can be opened before. */
export const lacksPortal = ({ kind, startUrl }: FoundRole): boolean => kind === 'identity-center' && !startUrl;

/** A role that stands beside its account, which names it if it has a name. `line`: 1-based. */
export function besideAccount({ id, name }: WrittenAccount, roleName: string, isSet: boolean, line: number): FoundRole {
  const kind = isSet ? 'identity-center' : 'iam';
  const named = name && { accountName: name, around: { row: name } };
  return { kind, partition: 'aws', account: id, roleName, name: '', ...named, line };
}
