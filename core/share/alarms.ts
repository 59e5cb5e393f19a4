import { isAccountId } from '@/core/aws/account.ts';
import { hostOrText } from '@/core/aws/https-url.ts';
import { readPortal } from '@/core/aws/portal.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';
import { hasHiddenCharacters } from '@/core/text/hidden-characters.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import { type KnownNames, knownNames, namesOf, namesSent } from './known-names.ts';
import type { SharedRole } from './shared-role.ts';

/** What may be wrong with roles that somebody else sent, the worst first. In `AlarmCase`, what the sentence of each says. */
export const alarmCodes = [
  /** `name` is what the user calls a role or an account in another account, `other`. */
  'known-name-elsewhere',
  /** `name` can be taken for a name of another account, `other`. */
  'looks-like-known-name',
  /** A role that the user has as `other`. */
  'role-under-new-name',
  /** An account that the user knows, by `other` among others, under no name of its own. Once for each account. */
  'account-under-new-name',
  /** Several accounts of the user have the name, and the account is none of the user's. `other`: one of them. */
  'known-name-of-several',
  /** The user has the organization, `value`, and not the account. Once for each account. */
  'unknown-account-in-organization',
  /** Roles of several accounts are sent under one name, or names that look alike. `other`: the first. Once for each other account. */
  'one-name-two-accounts',
  /** Letters of other alphabets, full width, heaps of accents. */
  'look-alike-letters',
  'hidden-characters',
  /** The page, `value`, begins to make or change something. */
  'page-acts',
  /** The page, `value`, names another address. */
  'page-names-address',
  /** The page, `value`, is none that is known only to show something. */
  'page-unclear',
  /** A portal's host, `value`, that no role of the user has. Once for each host. */
  'unknown-portal',
  /** The same, of none of AWS's hosts. */
  'unknown-company-portal',
  /** `value`: its id. Once for each. */
  'unused-partition',
  /** The user has the role by this name, and the parts `fields` differ. */
  'changes-existing',
  /** Over 500. One case, without a role. */
  'many-roles',
] as const;
export type AlarmCode = (typeof alarmCodes)[number];

export interface AlarmCase {
  /** The role's place in the bundle, 1-based. */
  line?: number;
  name?: string;
  /** Always said beside the name. */
  account?: string;
  /** The role of the user's list, or of the same link, that it is about, `name`: the name of it that counts. */
  other?: { name: string; account: string; organization: string };
  value?: string;
  fields?: readonly ComparedField[];
}

export interface Alarm {
  code: AlarmCode;
  /** Of all cases; `cases` are the first 50. */
  count: number;
  cases: AlarmCase[];
}

const mostCases = 50;
/** Nobody reads the names of more. */
const manyRoles = 500;

const comparedFields = ['organization', 'region', 'color', 'accountName', 'ssoRegion'] as const;
type ComparedField = (typeof comparedFields)[number];

/**
 * Compares roles that somebody sent with those of the user's list; `received` as `readBundle` gives them. Names are what a
 * person trusts, account ids what AWS goes by: the alarms are where the two may fall apart. Linear in the number of roles.
 */
export function alarmsOf(received: readonly SharedRole[], own: readonly CatalogRole[]): Alarm[] {
  const alarms = new Map<AlarmCode, Alarm>();
  const seen = new Set<string>();
  const add = (code: AlarmCode, one: AlarmCase, once?: string) => {
    const key = `${code} ${once}`;
    if (once !== undefined && seen.has(key)) return;
    seen.add(key);
    const alarm = alarms.get(code) ?? { code, count: 0, cases: [] };
    alarms.set(code, alarm);
    alarm.count++;
    if (alarm.cases.length < mostCases) alarm.cases.push(one);
  };
  const known = knownNames(own);
  const sentUnder = namesSent();
  const hosts = new Set(
    own.flatMap(({ startUrl, otherPortals = [] }) => [startUrl ?? '', ...otherPortals].map(hostOf)),
  );
  const partitions = new Set(own.map(({ partition }) => partition));

  for (const role of received) {
    const { line, profile: name, account, startUrl, partition } = role;
    const here = { line, name, account };
    const twin = sentUnder(role);
    if (!tellKnownName(role, known, add)) {
      tellNewName(role, known, add);
      if (twin) add('one-name-two-accounts', { ...here, name: twin.name, other: twin.other }, twin.key);
    }
    const names = [name, role.organization, role.accountName ?? ''];
    if (names.some((one) => lookAlikes(one).length > 0)) add('look-alike-letters', here);
    if (names.some(hasHiddenCharacters)) add('hidden-characters', here);
    const oddity = oddityOf(role.landing, partition);
    if (oddity === 'acts') add('page-acts', { ...here, value: role.landing ?? '' });
    else if (oddity === 'unclear') add('page-unclear', { ...here, value: role.landing ?? '' });
    else if (oddity) add('page-names-address', { ...here, value: role.landing ?? '' });
    const host = hostOf(startUrl ?? '');
    if (startUrl !== undefined && !hosts.has(host)) {
      const isOfAws = readPortal(startUrl) !== undefined && readPortal(startUrl)?.companyHost === undefined;
      add(isOfAws ? 'unknown-portal' : 'unknown-company-portal', { ...here, value: host }, host);
    }
    // Who has no roles yet has used none.
    if (own.length > 0 && !partitions.has(partition)) add('unused-partition', { ...here, value: partition }, partition);
  }
  if (received.length > manyRoles) add('many-roles', { value: String(received.length) });
  return alarmCodes.flatMap((code) => alarms.get(code) ?? []);
}

type Add = (code: AlarmCode, one: AlarmCase, once?: string) => void;

const hostOf = (startUrl: string): string => hostOrText(startUrl).toLowerCase();

/** Whether one of its names is one of another account. */
function tellKnownName(role: SharedRole, known: KnownNames, add: Add): boolean {
  for (const name of namesOf(role)) {
    const found = known.elsewhere(name, role);
    if (!found) continue;
    const code = found.name === name ? 'known-name-elsewhere' : 'looks-like-known-name';
    add(code, { line: role.line, name, account: role.account, other: found });
    return true;
  }
  return false;
}

/** What is there and here has another name, or the same and differs in other parts. */
function tellNewName(role: SharedRole, known: KnownNames, add: Add): void {
  const same = known.same(role);
  const { line, profile: name, account } = role;
  const isCalledSo = (one: CatalogRole) => namesOf(one).includes(name);
  const [first] = same;
  const equal = same.find(isCalledSo);
  if (equal) {
    const fields = comparedFields.filter((field) => role[field] !== undefined && differs(role, equal, field));
    const other = { name, account: equal.account, organization: equal.organization };
    if (fields.length > 0) add('changes-existing', { line, name, account, other, fields });
  } else if (first) {
    const other = { name: first.displayName ?? first.profile, account, organization: first.organization };
    add('role-under-new-name', { line, name, account, other });
  } else {
    tellNewAccount(role, known, add);
  }
}

/** The user has no such role. */
function tellNewAccount(role: SharedRole, known: KnownNames, add: Add): void {
  const { line, profile: name, account } = role;
  const id = `${role.partition} ${account}`;
  const names = known.of(role);
  const [other] = names;
  if (other) {
    if (isAccountId(account) && !names.some((one) => namesOf(role).includes(one.name)))
      add('account-under-new-name', { line, name, account, other }, id);
    return;
  }
  const several = namesOf(role).flatMap((one) => known.ofSeveral(one) ?? [])[0];
  if (several) add('known-name-of-several', { line, name, account, other: several });
  const value = known.organization(role.organization);
  if (value !== undefined) add('unknown-account-in-organization', { line, name, account, value }, id);
}

/** The text of a role says no organization: it is its source's name. */
const differs = (role: Role, own: CatalogRole, field: ComparedField): boolean =>
  role[field] !== own[field] && !(field === 'organization' && role.organization === '');
