import type { Scenario } from '../scenario.ts';
import type { SwitchRoleFields } from './switch-role-page.ts';

const hex = /^[0-9a-fA-F]{6}$/;
/** Shipping extensions cut here; AWS has published no figure, and not what it counts. */
const longestDisplayName = 64;
type NameCount = Scenario['nameCount'];

const sizes: Record<NameCount, (name: string) => number> = {
  characters: (name) => [...name].length,
  units: (name) => name.length,
  bytes: (name) => Buffer.byteLength(name),
};
const tooLong = (displayName: string, count: NameCount) => sizes[count](displayName) > longestDisplayName;

/** The form as AWS's own role history has it, checked; or what is wrong with it. `redirectUri` is still as sent. */
export function readClassicFields(fields: Record<string, unknown>, count: NameCount): SwitchRoleFields | string {
  const { mfaNeeded, src, account, roleName, displayName, color, redirect_uri: redirectUri } = fields;
  if (mfaNeeded !== '0') return 'mfaNeeded has to be 0';
  const texts = { account, roleName, displayName, color, redirectUri };
  if (!allText(texts)) return `Missing: ${missing(texts)}`;
  // Only the page of the link may leave the color out: whoever says it is the nav sends one.
  if (!hex.test(texts.color) && !(texts.color === '' && src === undefined)) return 'color is not six hex digits';
  return tooLong(texts.displayName, count) ? `displayName is longer than 64 ${count}` : texts;
}

/** The multi-session body, checked; or what is wrong with it. */
export function readMultiSessionBody(body: Record<string, unknown>, count: NameCount): SwitchRoleFields | string {
  const { account, roleName, displayName, color, redirectUri, ...others } = body;
  if (Object.keys(others).length > 0) return `Unknown: ${Object.keys(others).join(', ')}`;
  const texts = { account, roleName, displayName, color, redirectUri };
  if (!allText(texts)) return `Missing: ${missing(texts)}`;
  if (texts.color !== '' && !hex.test(texts.color)) return 'color is not six hex digits';
  return tooLong(texts.displayName, count) ? `displayName is longer than 64 ${count}` : texts;
}

type Unread = Record<keyof SwitchRoleFields, unknown>;

function allText(fields: Unread): fields is SwitchRoleFields {
  return Object.values(fields).every((value) => typeof value === 'string');
}

const missing = (fields: Unread): string =>
  Object.entries(fields)
    .filter(([, value]) => typeof value !== 'string')
    .map(([name]) => name)
    .join(', ');
