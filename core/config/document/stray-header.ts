import type { Settings } from './keys.ts';

/** A line within a section that may be the header of another profile, without its brackets. */
export interface StrayHeader {
  /** 1-based. */
  line: number;
  text: string;
  /** There is a line without a setting between it and the setting above; undefined: there is no setting above. */
  apart: boolean | undefined;
}

const targetKeys: ReadonlySet<string> = new Set([
  'role_arn',
  'aws_account_id',
  'role_name',
  'sso_account_id',
  'sso_role_name',
] satisfies (keyof Settings)[]);

/** Whether a setting says which role a profile is. */
export const isTargetKey = (key: string): boolean => targetKeys.has(key);

const saysProfile = /^profile\s+[^\s=:]+$/i;
/** One word, as a name alone on its line. */
const bareWord = /^[^\s=:]{1,64}$/;
/** Other brackets and marks in the place of a header's own: `［prod］`, `(prod)`, `**prod**`, `- profile prod:`. */
const marks = /^[[［【〔〈<({（｛「"'`*_>•–-]{1,9}\s{0,9}|\s{0,9}[\]］】〕〉>)}）｝」"'`*_:]{1,9}$/g;

const nameIn = (written: string): string => (written.length > 200 ? written : written.replace(marks, ''));

/** Whether a line, without blanks around, may be a header without its brackets: `profile prod:`, `prod:`, `(prod)`. */
export function isStrayHeader(written: string): boolean {
  const name = nameIn(written);
  return saysProfile.test(name) || bareWord.test(name);
}

/**
 * Whether a setting below such a line may say which role another profile is. A word may also be a wrapped value or a note: it
 * counts where a second role follows it, or where it stands apart above the only one.
 */
export function takesTarget({ text, apart }: StrayHeader, settings: Settings, key: string, value: string): boolean {
  if (!isTargetKey(key)) return false;
  if (saysProfile.test(nameIn(text))) return true;
  const before = settings[key as keyof Settings];
  if (before) return before.value !== value;
  return apart === true && !Object.keys(settings).some(isTargetKey);
}
