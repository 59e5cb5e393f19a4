import { isWrittenAccountId } from '@/core/aws/account.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from './choices.ts';
import { itself } from './elsewhere.ts';
import { readPrincipal } from './principal.ts';

/** What is wrong with a value. The screen puts it into words. */
export type ChoiceFault =
  | 'reads-a-file'
  | 'account'
  | 'session-name'
  | 'mfa-serial'
  /** It is the code that a device shows. */
  | 'mfa-code'
  | 'external-id'
  | 'principal'
  | 'principal-group'
  | 'principal-partition'
  | 'organization-id'
  | 'region';

/** What STS and IAM take, by their API references. */
const shapes = {
  sessionName: [/^[\w+=,.@-]{2,64}$/, 'session-name'],
  mfaSerial: [/^[\w+=/:,.@-]{9,256}$/, 'mfa-serial'],
  externalId: [/^[\w+=,.@:/-]{2,1224}$/, 'external-id'],
  organizationId: [/^o-[a-z0-9]{10,32}$/, 'organization-id'],
  ssoRegion: [/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/, 'region'],
} as const satisfies Partial<Record<keyof UseChoices, readonly [RegExp, ChoiceFault]>>;

/** Undefined: nothing, or nothing is said. */
export function faultOfChoice(
  field: Exclude<keyof UseChoices, 'durationSeconds'>,
  value: string | undefined,
  { partition }: Pick<Role, 'partition'>,
): ChoiceFault | undefined {
  const text = value?.trim() ?? '';
  if (text === '') return undefined;
  if (itself(text) === undefined) return 'reads-a-file';
  if (field === 'account') return isWrittenAccountId(text) ? undefined : 'account';
  if (field === 'mfaSerial' && /^\d{6}(?:\d{2})?$/.test(text)) return 'mfa-code';
  if (field === 'principal') {
    const read = readPrincipal(text, partition);
    return typeof read === 'string' ? read : undefined;
  }
  if (field === 'sourceProfile' || field === 'ssoSession') return undefined;
  const [shape, fault] = shapes[field];
  return shape.test(text) ? undefined : fault;
}
