import { arnOfRole } from '@/core/config/arn-of-role.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { isSafeDestination } from '@/core/switching/landing/destination.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';
import type { BundleReport } from './bundle-problems.ts';
import type { SharedRole } from './shared-role.ts';
import { longestAddress, wellFormedRole } from './well-formed.ts';

/** A role as it may be sent and as it may be received: well-formed, and without secrets. */
export function checkedRole(written: SharedRole, report: BundleReport): SharedRole | undefined {
  const role = wellFormedRole(written, report, cleanRole);
  if (role?.landing === undefined || isGoodPage(role.landing, role)) return role;
  report('bad-landing', { row: role.line, name: role.profile, value: role.landing });
  const { landing: _, ...rest } = role;
  return rest;
}

const isGoodPage = (page: string, { partition }: SharedRole): boolean =>
  page.length <= longestAddress && isSafeDestination(page) && oddityOf(page, partition) !== 'elsewhere';

function cleanRole(role: SharedRole, report: BundleReport): SharedRole | undefined {
  const { line: row } = role;
  if (isSecret(role)) return void report('secret-left-out', { row, name: '', value: '' });
  const texts = textsOf(role);
  const clean = withoutBareKeys(withoutSecretsInside(texts));
  if (clean !== texts) report('secret-left-out', { row, name: clean.profile, value: '' });
  return { ...role, ...clean };
}

/**
 * What people write. All else is held to a pattern that no secret has. Half of a character would be another one for who gets it,
 * and the words to compare would differ.
 */
function textsOf({ profile, organization, accountName, sourceProfile, startUrl, landing, base }: SharedRole) {
  return {
    profile: wholeCharacters(profile),
    organization: wholeCharacters(organization),
    ...(accountName && { accountName: wholeCharacters(accountName) }),
    ...(sourceProfile && { sourceProfile: wholeCharacters(sourceProfile) }),
    ...(startUrl && { startUrl }),
    ...(landing && { landing }),
    ...(base && { base }),
  };
}

type Texts = ReturnType<typeof textsOf>;

const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** A secret access key without a word beside it: as long as one, with all that is in one, `/` or `+` among it. */
const bareKey = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[/+])[A-Za-z\d/+]{40}$/;

/** The same where no name is such a key. */
function withoutBareKeys(texts: Texts): Texts {
  const found = (['profile', 'organization', 'accountName', 'sourceProfile'] as const).filter((field) =>
    bareKey.test(texts[field] ?? ''),
  );
  return found.length === 0 ? texts : { ...texts, ...Object.fromEntries(found.map((field) => [field, leftOutMark])) };
}

/** As it stands in a config: alone, a long name of letters and digits looks like a key. */
const isSecret = (role: SharedRole): boolean =>
  withoutSecrets(`role_arn = ${arnOfRole(role) ?? `arn:aws:iam::123456789012:role/${role.roleName}`}`).lines.length > 0;
