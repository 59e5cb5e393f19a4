import { headerOfLine } from './header.ts';
import { type Settings, settingKey } from './keys.ts';
import { splitSetting } from './setting.ts';

/** A line within a section that may be the header of another profile: without its brackets, as a comment, as a setting. */
export interface StrayHeader {
  /** 1-based. */
  line: number;
  text: string;
  /** It names a profile and can be nothing else. */
  isSure: boolean;
  /** It counts also above the only role of the section. */
  alone: boolean;
}

/** Where such a line is. */
export interface PlaceInSection {
  line: number;
  /** Line of the last setting above whose key is a word; 0: none. */
  above: number;
  /** Name of the section. */
  name: string;
  /** Settings above are saml2aws' own: its `aws_profile` says which profile it writes to. */
  isOfSaml2aws?: boolean;
}

const targetKeys: ReadonlySet<string> = new Set([
  'role_arn',
  'aws_account_id',
  'role_name',
  'sso_account_id',
  'sso_role_name',
] satisfies (keyof Settings)[]);

/** Settings of saml2aws' own file (its README, "Configuring IDP Accounts", 2.36), which has a role's ARN in a section, too. */
const ofSaml2aws = /^(?:app_id|aws_urn|provider|mfa|skip_verify|aws_session_duration|saml_cache|http_attempts_count)$/i;

export const isOfSaml2aws = (key: string): boolean => ofSaml2aws.test(key);

/** Whether a setting says which role a profile is. */
export const isTargetKey = (key: string): boolean => targetKeys.has(key);

const profileWord = '(?:aws[ _-]?)?(?:profiles?(?:[ _-]?name)?|프로필|프로파일|プロファイル)';
const saysProfile = new RegExp(`^${profileWord}\\s+[^\\s=:]+(?: [^\\s=:]+){0,2}$`, 'i');
const isProfileKey = new RegExp(`^${profileWord}$`, 'i');
/** One word, as a name alone on its line. */
const bareWord = /^[^\s=:]{1,64}$/;
/** A few words, and no end of a sentence: `prod eu`, `and for prod use`. */
const fewWords = /^[^\s=]{1,64}(?: [^\s=]{1,64}){0,5}(?<![.!?。])$/;
/** Other brackets and marks in the place of a header's own: `［prod］`, `(prod)`, `**prod**`, `- profile prod:`, `1. prod`. */
const marks =
  /^(?:\d{1,3}[.)]\s|&#91;|[[［【〔〈<({（｛「"'`*_>•·■□▪●◆▶※=+/\\–-]){1,20}\s{0,9}|\s{0,9}(?:&#93;|[\]］】〕〉>)}）｝」"'`*_:=\\–-]){1,20}$/g;
const bracketed = /^[\\–-]?(?:&#91;|[[［【〔〈<({（｛「]).*(?:&#93;|[\]］】〕〉>)}）｝」])$/;
const commentSign = /^[#;]{1,9}\s{0,9}/;
const longest = 200;

const nameIn = (written: string): string => (written.length > longest ? written : written.replace(marks, ''));

/** Whether it stands apart from the setting above it. */
const isApart = ({ line, above }: PlaceInSection): boolean => above > 0 && above < line - 1;

/**
 * A line, without blanks around, that is no setting. Any such line may be a header above a second role. Above the only one
 * it counts if it looks like one: `profile prod:`, `(prod)`, `■ prod eu`, or a few words that stand apart.
 */
export function strayLine(written: string, place: PlaceInSection): StrayHeader {
  const name = nameIn(written);
  const isMarked = name.length < written.replace(/:$/, '').length;
  // A word may also be a wrapped value or a note.
  const alone = bracketed.test(written) || (fewWords.test(name) && (isApart(place) || (isMarked && place.above > 0)));
  return { line: place.line, text: written, isSure: saysProfile.test(name), alone };
}

/** A comment line: `#[profile prod]` and `; [prod]` below a setting, `## prod`, or one word above a second role. */
export function strayComment(written: string, place: PlaceInSection): StrayHeader | undefined {
  const text = written.slice(0, longest).replace(commentSign, '').trim();
  const header = headerOfLine(text);
  const name = header?.name ?? nameIn(text).replace(/^profile\s+/i, '');
  const setting = splitSetting(text);
  if (text === '' || name === place.name || (setting && settingKey(setting.key))) return undefined;
  const isHeader = header !== undefined || saysProfile.test(nameIn(text));
  const isWord = bareWord.test(name);
  const alone = isHeader ? place.above > 0 : isWord && written.startsWith('##') && isApart(place);
  return isHeader || isWord ? { line: place.line, text: written, isSure: false, alone } : undefined;
}

/** A setting that names a profile, and another one than its section: `profile = prod`, `name: prod`. */
export function straySetting(key: string, value: string, place: PlaceInSection): StrayHeader | undefined {
  const says = isProfileKey.test(key) || headerOfLine(value)?.kind === 'profile';
  if (!(says || /^name$/i.test(key)) || value === '' || value === place.name) return undefined;
  if (place.isOfSaml2aws && /^aws_profile$/i.test(key)) return undefined;
  const text = `${key} = ${value}`;
  return { line: place.line, text, isSure: false, alone: says && place.above > 0 };
}

/** Which of two such lines, the upper one first, counts: the lower one takes the place of a lesser one only. */
export const nearerStray = (upper: StrayHeader | undefined, lower: StrayHeader): StrayHeader =>
  upper && !lower.isSure && (upper.isSure || !lower.alone) ? upper : lower;

/**
 * Whether a setting below such a line may say which role another profile is: where a second role follows it, or, if it counts
 * alone, the only one.
 */
export function takesTarget(stray: StrayHeader, settings: Settings, key: string, value: string): boolean {
  if (!isTargetKey(key)) return false;
  if (stray.isSure) return true;
  const before = settings[key as keyof Settings];
  if (before) return before.value !== value;
  return stray.alone && !Object.keys(settings).some(isTargetKey);
}
