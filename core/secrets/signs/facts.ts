import { partitions } from '@/core/aws/partition-table.ts';
import { lineBefore } from '@/core/text/lines.ts';
import type { Span } from './span.ts';

/*
 * What is certainly no secret, whatever is around it: what leads to a role. If it were taken for a secret, the role would be
 * lost, or another profile's account would take its place.
 */

const arn = 'arn:aws[\\w-]{0,20}:[\\w-]{1,40}:[\\w-]{0,30}:(?:\\d{12})?:[\\w+=,.@/:*-]{1,700}';
/** What the hosts of consoles, sign-ins and portals end with: behind their last label that is any. */
const domains = Object.values(partitions)
  .flatMap(({ consoleDomain, extraConsoleHosts, signInDomains, portalHosts }) => [
    consoleDomain,
    ...extraConsoleHosts,
    ...signInDomains,
    ...portalHosts,
  ])
  .map((host) => host.replace(/^.*[*}]\./, ''));
/** A parameter in a link to one of them that is a secret has its own name. */
const host = `https://(?:[\\w-]{1,63}\\.){0,6}(?:${[...new Set(domains)].join('|').replaceAll('.', '\\.')})(?![\\w.-])`;
const link = `${host}[^\\s"'<>\`|()\\[\\]]{0,4000}`;
/** Just before a place within the name of a link's role: `pw%3DAdmin` is one. */
const inRoleOfLink = new RegExp(
  `${host}[^\\s"'<>]{0,400}[?&](?:roleName|role_name|account(?:_id)?)=[^&#\\s"'<>]{0,100}$`,
);
const longestBefore = 600;
const accountId = '\\d{12}|\\d{4}([- ])\\d{4}\\1\\d{4}';
const region = '(?:us|eu|ap|sa|ca|mx|me|af|il|cn|eusc)-(?:[a-z]{2,9}-){1,2}\\d';

/** `200000000002/Developer`, as pages show a session. */
const inAccount = '\\d{12}/[A-Za-z][\\w+=.@-]{0,63}';

const alone = new RegExp(`^(?:${accountId}|${inAccount}|${region}|${arn}|${link})[;,.]?$`);
const anywhere = new RegExp(
  `(?<![\\w./+=-])(?:${arn.replace('{1,700}', '{0,700}[\\w+=@/*-]')}|${link}|(?:${accountId})(?=[\\s,;|)"']|$))`,
  'g',
);
const mayHold = /arn:aws|https:|\d{12}|\d{4}[- ]\d{4}[- ]\d{4}/;

/** An account's id, or a role in one, a region, an ARN, a link to AWS, and nothing else. */
export const isFact = (value: string): boolean => alone.test(value);

/** What is left of a text without them. */
export const withoutFacts = (text: string): string => (mayHold.test(text) ? text.replace(anywhere, ' ') : text);

/** Where the first of them begins; at the text's end if there is none. */
export function startOfFacts(text: string): number {
  const at = mayHold.test(text) ? text.search(anywhere) : -1;
  return at < 0 ? text.length : at;
}

/** Whether the text contains one, among other things. */
export const holdsFact = (text: string): boolean => mayHold.test(text) && text.search(anywhere) >= 0;

/** The same, links aside: one to AWS may be among secrets that are no role's. */
export const holdsFactBesideLinks = (text: string): boolean => holdsFact(text.replace(/https:\S+/g, ''));

/** The config's keys whose values are never secrets; which of all keys those are, a test holds against the reader's. */
const configKey =
  /^(?:role_(?:arn|name|session_name)|(?:source|include|parent)_profile|(?:target_)?region|mfa_(?:serial|process)|external_id|login_session|auth_scheme_preference|sigv4a_signing_region_set|credential_(?:process|source)|(?:granted_)?sso_(?:session|start_url|region|account_id|account_name|role_name|registration_scopes)|(?:aws|base)_account_(?:id|alias)|(?:target|base)_role_name|(?:granted_)?color|group|confirm|partition|output|duration_seconds|web_identity_token_file|sts_regional_endpoints|endpoint_url|services|ca_bundle|max_attempts|retry_mode|use_(?:fips|dualstack)_endpoint|cli_\w{1,30})$/i;
const key = /^["']?([A-Za-z][\w.-]{1,60})["']?[ \t]{0,40}[=:](?=[ \t]*[^\s=])/;
const header = /^\[[^[\]{}=,]{1,200}\](?:[ \t]*[#;].*)?$/;
/** What comments, mails, lists and diffs put before a line. */
const lead = /^[\s>+|#;*/-]*/;

/** A section's header, commented out or not. */
export const isHeaderLine = (line: string): boolean => header.test(line.replace(lead, '').trimEnd());

/** The names of roles that most organizations have, and names that end like one. */
export const isRoleWord = (value: string): boolean =>
  /^["']?[\w+=.@-]{0,50}(?:Access|Role|Admin|Administrator|Read-?Only|View-?Only|Power-?User|Developer|Operator|Auditor|Audit|Billing|Support|Viewer|Editor|Owner)\d{0,2}["']?,?$/i.test(
    value.trim(),
  );

/** A role's name may hold `=`. */
export const isNameOfRole = (line: string): boolean =>
  /^\s*(?:\w{1,20}_)?role_name[ \t]*[=:][ \t]*\S{1,64}\s*$/.test(line);

/** A setting that the reader knows, or a header. */
export function isConfigLine(line: string): boolean {
  const content = line.replace(lead, '').trimEnd();
  return header.test(content) || configKey.test(key.exec(content)?.[1] ?? '');
}

/** The name of any setting whose name is made of words. The caller decides whether its value may be a secret. */
export const nameOfSetting = (line: string): string | undefined =>
  /^["']?([A-Za-z]{2,40}(?:[_.-][A-Za-z\d]{1,40}){0,8})["']?[ \t]{0,40}[=:](?=[ \t]*[^\s=])/.exec(
    line.replace(lead, ''),
  )?.[1];

/** Of what stands before a line's own text, in characters. */
const longestLead = 100;

/** The span without the facts in it, and without the lines that are a config's own. */
export function* apartFromFacts(text: string, span: Span): Generator<Span> {
  if (inRoleOfLink.test(text.slice(Math.max(0, span.start - longestBefore), span.start))) return;
  const value = text.slice(span.start, span.end);
  if (!value.includes('\n') && !mayHold.test(value) && !/[=:[]/.test(value)) {
    yield span;
    return;
  }
  let kept = span.start;
  const cuts: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > span.end ? span.end : next;
    const line = lineBefore(text, start, longestLead);
    const isOwnLine = line.length < longestLead && line.replace(lead, '') === '';
    if (isOwnLine && isConfigLine(text.slice(start, end))) cuts.push({ start, end });
    else if (mayHold.test(text.slice(start, end)))
      for (const { 0: found, index } of text.slice(start, end).matchAll(anywhere))
        cuts.push({ start: start + index, end: start + index + found.length });
    start = end + 1;
  }
  if (cuts.length === 0) {
    yield span;
    return;
  }
  for (const cut of [...cuts, { start: span.end, end: span.end }]) {
    const piece = text.slice(kept, cut.start);
    const bare = piece.replace(/^[\s,;:()|-]+|[\s,;:()|]+$/g, '');
    if (/[\p{L}\p{N}]/u.test(bare)) {
      const start = kept + piece.indexOf(bare);
      yield { ...span, start, end: start + bare.length };
    }
    kept = cut.end;
  }
}
