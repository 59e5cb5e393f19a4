import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { accountInPath, arnOfEndpoint } from '@/core/aws/endpoint-arn.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { permissionSetOf } from '@/core/aws/role-name.ts';
import { signInAddress } from '@/core/aws/sign-in-address.ts';
import { parseHeader } from '@/core/config/document/header.ts';
import { landingOfAddress, landingOfArn, type OneTimeLanding } from '@/core/switching/landing/one-time-landing.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { parseCompanyShortcut, parseIdentityCenterLink } from '@/core/switching/links/parse-identity-center-link.ts';
import { percentDecoded } from '@/core/text/percent-decoded.ts';

/** Characters of a paste in which identifiers are looked for. */
const longest = 20_000;
/** Identifiers of one paste that are searched for one by one. */
const mostNamed = 5;

const name = '[\\w+=,.@-]{1,64}';
/**
 * What names an account or a role anywhere in a text, the longest first. `name` is bounded on its left, so that no
 * identifier is looked for at every letter of a long word.
 */
const identifier = new RegExp(
  [
    // An address, alone or as a link in Markdown, whose text may be any name.
    '(?:\\[(?:\\\\.|[^\\]\\\\]){0,300}\\]\\()?(?<url>https://[^\\s()<>"\'`]{1,8000})\\)?',
    'arn:(?<partition>aws[a-z-]{0,12}):(?<service>[a-z0-9-]{0,40}):[a-z0-9-]{0,30}:(?<owner>\\d{12}|aws|):(?<resource>[^\\s"\'`<>()[\\]{},;]{1,2000})',
    `(?<![\\w+=,.@-])assumed-role/(?<assumed>${name})(?:/${name})?`,
    '(?<![\\w+=,.@-])AWSReservedSSO_(?<set>[\\w+=,.@-]{1,32}?)_[0-9a-f]{16}(?:/[\\w+=,.@-]{1,64})?',
    // As the console's own bar has it: `Role/session @ 1111-2222-3333`.
    `(?<![\\w+=,.@/-])(?<role>${name})/${name} ?@ ?(?=\\d{12}|\\d{4}-\\d{4}-\\d{4})`,
    '(?<![\\w.-])(?<image>\\d{12}\\.dkr\\.ecr[\\w./:@-]{1,400})',
    '(?<![\\w-])(?:\\d{12}|\\d{4}-\\d{4}-\\d{4})(?![\\w-])',
  ].join('|'),
  'giu',
);

const mayNamePage = /arn:|https:|\.dkr\.ecr\./i;

/** What an identifier names; one of them at least. */
export interface Named {
  /** Twelve digits; of an account's own sign-in address also its alias. */
  account?: string;
  roleName?: string;
  /** The page of a resource. */
  landing?: OneTimeLanding;
  /** Of an ARN or a link. */
  partition?: PartitionId;
  /** The portal of a permission set's link. */
  startUrl?: string;
  /** What a switch-role link calls the role, and its color. */
  name?: string;
  color?: string;
}

/** The role that the resource of an ARN is, or is a session of; undefined for all others. */
function roleIn(service: string, resource: string): string | undefined {
  const [kind, ...rest] = resource.replace(/[.:]{1,9}$/, '').split('/');
  const type = kind?.toLowerCase();
  if (service === 'sts' && type === 'assumed-role') return withoutSuffix(rest[0]);
  return service === 'iam' && type === 'role' ? withoutSuffix(rest.join('/')) : undefined;
}

/** A permission set's name, of the role that Identity Center makes of it in each account; any other as it is. */
const withoutSuffix = (roleName = ''): string => permissionSetOf(roleName) ?? roleName.replace(/[.,]{1,9}$/, '');

/** What a link of AWS's names; a console page without an account in its host, what the first ARN in its address names. */
function namedByUrl(url: string): Named | undefined {
  const link = parseSwitchRoleLink(url);
  if (link) {
    const { displayName: name, ...rest } = link;
    return { ...rest, ...(name && { name }) };
  }
  const shortcut = parseIdentityCenterLink(url) ?? parseCompanyShortcut(url);
  if (shortcut) {
    const { account, roleName, partition, startUrl } = shortcut;
    return { account, partition, startUrl, ...(roleName && { roleName }) };
  }
  const signIn = signInAddress(url);
  if (signIn) return signIn;
  const endpoint = arnOfEndpoint(url);
  if (endpoint !== undefined) return namedByArn(endpoint);
  const page = parseConsoleUrl(url);
  if (page === undefined) return undefined;
  const landing = landingOfAddress(url);
  const plain = percentDecoded(url) ?? url;
  const account = page.differentiator?.slice(0, 12) ?? accountInPath(plain);
  if (account !== undefined) return { account, ...(landing && { landing: { ...landing, account } }) };
  const at = plain.indexOf('arn:');
  const inside = at < 0 ? undefined : [...named(plain.slice(at))][0]?.named;
  if (landing === undefined) return inside;
  return { ...inside, landing: { ...landing, ...(inside?.account && { account: inside.account }) } };
}

/** What the ARN of a resource names. */
const namedByArn = (arn: string): Named | undefined => [...named(arn)][0]?.named;

type Groups = Partial<
  Record<'url' | 'partition' | 'service' | 'owner' | 'resource' | 'image' | 'assumed' | 'set' | 'role', string>
>;

const endOfSentence = /[.,:;!?]{1,9}$/;

function namedBy(
  written: string,
  { url, partition = '', service = '', owner, resource = '', image, assumed, set, role }: Groups,
): Named | undefined {
  // A fragment of the console ends in a colon of its own: `#Instances:`.
  if (url !== undefined) return namedByUrl(url.replace(url.includes('#') ? /[.,;!?]{1,9}$/ : endOfSentence, ''));
  if (owner !== undefined) {
    const roleName = roleIn(service.toLowerCase(), resource);
    const landing = roleName === undefined ? landingOfArn(written.replace(endOfSentence, '')) : undefined;
    const account = /\d/.test(owner) ? owner : undefined;
    if (account === undefined && landing === undefined) return undefined;
    const known = roleName === undefined ? undefined : partitionOf(partition.toLowerCase());
    const more = { ...(known && { partition: known }), ...(landing && { landing }) };
    return { ...(account && { account }), ...(roleName && { roleName }), ...more };
  }
  if (image !== undefined)
    return namedByArn(arnOfEndpoint(image.replace(endOfSentence, '')) ?? '') ?? { account: written.slice(0, 12) };
  const roleName = (assumed && withoutSuffix(assumed)) ?? set ?? role;
  return roleName === undefined ? { account: written.replaceAll('-', '') } : { roleName };
}

/** The identifiers of a text and their places. */
export function* named(text: string): Generator<{ start: number; end: number; named: Named }> {
  for (const { 0: written, index, groups = {} } of text.matchAll(identifier)) {
    const found = namedBy(written, groups);
    if (found) yield { start: index, end: index + written.length, named: found };
  }
}

const wordsFor = ({ account = '', roleName = '' }: Named): string => `${account} ${roleName}`.trim();

/** A query that is the line over a profile in a config file. */
function nameInHeader(query: string): string | undefined {
  const header = query.startsWith('[') ? parseHeader(query) : undefined;
  return header?.kind === 'profile' && header.closed && header.rest === '' ? header.name : undefined;
}

/**
 * What to search for, the first that finds something: the words with each ARN, link, console address and other identifier
 * among them as the account and role that it names, then those of each identifier by themselves. Where a role is named, the
 * account's other roles are not meant. So a role is found by a sentence in which it is named, such as AWS's "… is not
 * authorized to perform …".
 */
export function readingsOf(query: string): string[] {
  const header = nameInHeader(query.trim());
  if (header) return [header];
  const text = query.slice(0, longest);
  const found = [...named(text)];
  if (found.length === 0) return [query];
  let whole = '';
  let behind = 0;
  for (const { start, end, named } of found) {
    whole += `${text.slice(behind, start)} ${wordsFor(named)} `;
    behind = end;
  }
  const each = joined(found.slice(0, mostNamed).map((one) => one.named)).map(wordsFor);
  // A page of no certain account may be seen with any role.
  const others = each.some((words) => words !== '') ? each.filter((words) => words !== '') : each;
  return [...new Set([`${whole}${text.slice(behind)}`.trim(), ...others])];
}

/** The page that a text names, the first if there are several: what a switch from a search for it lands on. */
export function landingIn(query: string): OneTimeLanding | undefined {
  if (!mayNamePage.test(query)) return undefined;
  for (const { named: one } of named(query.slice(0, longest))) if (one.landing) return one.landing;
  return undefined;
}

/** The accounts and roles that the identifiers of a text name, in its order: at most five. */
export const namedIn = (text: string): Named[] =>
  joined([...named(text.slice(0, longest))].slice(0, mostNamed).map((one) => one.named)).filter(
    ({ account, roleName }) => account !== undefined || roleName !== undefined,
  );

/** A role that is named without its account, together with the account that is named next. */
function joined(found: Named[]): Named[] {
  return found.map((one, n) => {
    const next = found[n + 1];
    return one.account === undefined && next?.account !== undefined && next.roleName === undefined
      ? { ...next, ...one }
      : one;
  });
}
