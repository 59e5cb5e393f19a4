import { scenarioValues } from './scenario.ts';

/**
 * What nobody knows of AWS for certain, or what differs between consoles that are in use: a switch has to end well in every case
 * of each, whatever two of them come together. Failures of AWS or of the page are no cases of these.
 */
const pick = <Key extends keyof typeof scenarioValues>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, scenarioValues[key]])) as unknown as Pick<typeof scenarioValues, Key>;

export const classicCases = {
  ...pick('era', 'metas', 'nameCount', 'redirectForm', 'tokenLife', 'roleMemory'),
  csrf: ['number', 'string', 'boxed', 'promise'],
} as const;

export const multiSessionCases = {
  ...pick('metas', 'nameCount', 'destination', 'roleMemory', 'sharedHost', 'label', 'again', 'linkSession'),
} as const;

export const linkCases = {
  mode: ['classic', 'multi-session'],
  ...pick('linkPage', 'linkRedirect', 'linkSession', 'nameCount', 'sharedHost'),
} as const;

/** What a refusal, or the end of a session, may come as, and what is said of it. */
export const refusals = [
  ['classic', { refusalStatus: '400' }, 'AWS refused'],
  ['classic', { refusalStatus: '403' }, 'AWS refused'],
  ['classic', { csrf: 'stale', staleLeads: 'sign-in' }, 'Your session has expired'],
  ['multi-session', { refusalAnswer: 'empty' }, 'AWS refused'],
  ['multi-session', { refusalAnswer: '400' }, 'AWS refused'],
  ['multi-session', { refusalAnswer: '403' }, 'AWS refused'],
  ['multi-session', { refusalAnswer: '404' }, 'AWS refused'],
  ['multi-session', { expiryAnswer: '410' }, 'Your session has expired'],
  // It cannot be told from a refusal; the likely causes name it.
  ['multi-session', { expiryAnswer: '403' }, 'AWS refused'],
] as const;
