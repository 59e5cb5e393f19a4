import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import { readSessionData, signInHostIn } from '@/core/session/session-data.ts';

/** What reads a page, the most trusted first. */
const allReaders = ['address', 'session-data', 'metas', 'cookies', 'nav', 'menu-2018'] as const;
export type Reader = (typeof allReaders)[number];

/** What each of them uses. The address is everybody's. */
const readers: Record<Reader, readonly (keyof PageFacts)[]> = {
  address: [],
  'session-data': ['sessionData'],
  metas: ['signInEndpoint', 'region'],
  cookies: ['userInfo', 'roleInfo', 'accountAlias'],
  nav: ['accountLabel', 'accountTitle', 'displayName', 'color', 'canExit'],
  'menu-2018': ['loginAccount', 'loginUser', 'roleAccount', 'roleUser'],
};

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

function foundBy(reader: Reader, all: PageFacts): Set<SessionFact> {
  const kept = Object.fromEntries(readers[reader].flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
  const facts: PageFacts = { url: all.url, ...kept };
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
