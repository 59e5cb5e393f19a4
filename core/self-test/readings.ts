import { isAccountId } from '@/core/aws/account.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import { readSessionData, signInHostIn } from '@/core/session/session-data.ts';

/** What reads a page, the most trusted first. */
const allReaders = ['address', 'session-data', 'metas', 'cookies', 'nav', 'menu-2018'] as const;
export type Reader = (typeof allReaders)[number];

/** What each of them uses (the address is everybody's), and in which years that was seen; the nav's own table says more. */
const readers: Record<Reader, { uses: readonly (keyof PageFacts)[]; seen: string }> = {
  address: { uses: [], seen: '2025 to 2026' },
  'session-data': { uses: ['sessionData'], seen: '2025 to 2026' },
  metas: { uses: ['signInEndpoint', 'region'], seen: 'until 2025-10' },
  cookies: { uses: ['userInfo', 'roleInfo', 'accountAlias'], seen: 'until 2026' },
  nav: { uses: ['accountLabel', 'accountTitle', 'displayName', 'color', 'canExit'], seen: '' },
  'menu-2018': { uses: ['loginAccount', 'loginUser', 'roleAccount', 'roleUser'], seen: 'until 2020' },
};

/** In which years what a reader uses was seen; of the nav, each selector has its own. */
export const seenBy = (reader: Reader): string => readers[reader].seen;

/** What is to be known of a session. */
export const sessionFacts = [
  'account',
  'user',
  'base',
  'mode',
  'label',
  'region',
  'sign-in-host',
  'alias',
  'display-name',
  'color',
] as const;

export type SessionFact = (typeof sessionFacts)[number];

/** By which readers each fact was found, the most trusted first; none: it was not. */
export type Readings = Record<SessionFact, Reader[]>;

/** Each reader is tried alone, so that it is seen what is left when AWS changes the others. */
export function readingsOf(facts: PageFacts): Readings {
  const found = allReaders.map((reader) => ({ reader, facts: foundBy(reader, facts) }));
  return Object.fromEntries(
    sessionFacts.map((fact) => [fact, found.filter((one) => one.facts.has(fact)).map(({ reader }) => reader)]),
  ) as Readings;
}

function factsOf(reader: Reader, all: PageFacts): PageFacts {
  const kept = readers[reader].uses.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]]));
  return { url: all.url, ...Object.fromEntries(kept) };
}

/** The accounts by their numbers that the readers find, each for itself and without the address's word; more than one: they differ. */
export function accountsRead(all: PageFacts): Set<string> {
  const { mode, current } = readSession(all) ?? {};
  const found = allReaders.flatMap((reader) => {
    // In multi-session, the cookies are those of whichever session came last.
    if (reader === 'address' || (reader === 'cookies' && mode === 'multi-session')) return [];
    const facts = factsOf(reader, all);
    const session = readSession({ ...facts, url: withoutLabel(all.url) });
    return session && isAccountId(session.current.account) && says(session, facts) ? [session.current.account] : [];
  });
  return new Set([...found, ...(isAccountId(current?.account ?? '') ? [current!.account] : [])]);
}

/** Of a multi-session page, the address of a page that does not begin with its account. */
const withoutLabel = (url: string): string => url.replace(/^(https:\/\/)\d{12}-[a-z0-9]{1,32}\./, '$1');

function foundBy(reader: Reader, all: PageFacts): Set<SessionFact> {
  const facts = factsOf(reader, all);
  const page = parseConsoleUrl(all.url);
  const session = readSession(facts);
  if (!page || !session) return new Set();
  const isHost = reader === 'address';
  const data = readSessionData(facts, page.partition);
  const isFound: Record<SessionFact, boolean> = {
    // The address gives the account and the label of a multi-session to whoever reads anything.
    account: session.current.account !== '' && (isHost || says(session, facts)),
    user: session.current.kind !== 'unknown',
    base: session.base !== undefined && session.switched,
    mode: isHost ? page.differentiator !== undefined : data.multiSession !== undefined,
    label: isHost ? page.differentiator !== undefined : data.differentiator !== undefined,
    region: isHost ? page.region !== undefined : (facts.region ?? data.region) !== undefined,
    'sign-in-host': (data.signInHost ?? signInHostIn(facts.signInEndpoint, page.partition)) !== undefined,
    alias: session.accountAlias !== undefined,
    'display-name': session.displayName !== undefined,
    color: session.color !== undefined,
  };
  return new Set(sessionFacts.filter((fact) => isFound[fact]));
}

/** Whether the account is in what the reader has, and not in the address alone. */
const says = ({ current }: Session, { url: _, ...facts }: PageFacts): boolean =>
  Object.values(facts).some((text) => String(text).replaceAll('-', '').includes(current.account.replaceAll('-', '')));
