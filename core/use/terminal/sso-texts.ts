import { readPortalHost } from '@/core/aws/partitions.ts';
import { headerLine } from '@/core/config/document/write-lines.ts';
import { placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import type { Draft } from '@/core/use/use-text.ts';
import { commandLine } from './command.ts';
import { configureSet, section } from './profile-texts.ts';

/** The profile of a permission set. As commands it is in the older form, for `aws configure set` writes no `[sso-session]`. */
export function ssoTexts(facts: Facts): Draft[] {
  const { role, account, profile, region, startUrl } = facts;
  const ssoRegion = facts.ssoRegion ?? regionOfPortal(startUrl) ?? placeholders.ssoRegion;
  const session = sessionName(facts);
  const own = [
    ['sso_account_id', account],
    ['sso_role_name', role.roleName],
    ['region', region],
  ] satisfies [string, string | undefined][];
  const written = section(`[sso-session ${session}]`, [
    ['sso_start_url', startUrl, 'ssoStartUrl'],
    ['sso_region', ssoRegion, 'ssoRegion'],
    ['sso_registration_scopes', 'sso:account:access'],
  ]);
  return [
    {
      id: 'sso-profile',
      language: 'ini',
      text: `${written.text}\n${section(headerLine(profile), [['sso_session', session], ...own]).text}`,
      notes: ['session-once', ...(written.notes ?? [])],
    },
    {
      id: 'configure-set',
      language: 'bash',
      text: configureSet(profile, [['sso_start_url', startUrl], ['sso_region', ssoRegion], ...own]),
    },
    {
      id: 'sso-login',
      language: 'bash',
      text: commandLine(quoteBash, ['aws sso login', ['--profile', profile]]),
      notes: ['has-profile'],
    },
  ];
}

/** As the text calls it or, where it does not, by its organization or the portal's host: what every reader takes in a header. */
export const sessionName = ({ ssoSession, role, startUrl }: Facts): string =>
  [ssoSession ?? '', role.organization, hostOf(startUrl)?.split('.')[0] ?? ''].map(inHeader).find(Boolean) ?? 'sso';

const inHeader = (name: string) =>
  name
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const hostOf = (startUrl: string) => /^https:\/\/([^/?#:]+)/.exec(startUrl)?.[1];

function regionOfPortal(startUrl: string): string | undefined {
  const host = hostOf(startUrl);
  return host && readPortalHost(host)?.region;
}
