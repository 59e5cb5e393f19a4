import type { RecognizedInput } from '@/components/kit/reading/recognition-words.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { Converted, Recognized } from '@/core/import/recognized.ts';
import type { Shared } from '@/core/share/shared.ts';

/** What the user handed over: a text, or a file with its name. */
export interface Input extends Pick<RecognizedInput, 'file' | 'encoding'> {
  text: string;
}

/** What was handed over together, and the config text for the review that came of it. */
export interface Recognition {
  inputs: RecognizedInput[];
  /** undefined: nothing among it leads to roles by itself. */
  text: string | undefined;
}

export const isConverted = (recognized: Recognized): recognized is Extract<Recognized, Converted> =>
  'made' in recognized;

/**
 * Whether config text took the place of something else, which one may want to see again. Not where secrets were in it: they
 * must not come back, and of a text in one line nothing would be left without them.
 */
export function isReplacement({ inputs }: Recognition): boolean {
  const only = inputs.length === 1 ? inputs[0]?.recognized : undefined;
  if (only === undefined || only.kind === 'unusable' || only.kind === 'backup') return false;
  if (only.kind === 'accounts') return only.list.secretLines.length === 0;
  return (only.kind !== 'config' || only.made > 0) && only.secretLines.length === 0;
}

/** Whether it names some roles as they came along, and is no list that somebody keeps. */
export const isExcerptKind = ({ inputs }: Recognition): boolean =>
  inputs.every(({ recognized: { kind } }) => kind === 'links' || kind === 'role-history');

/** Whether it is one role that came by itself, and no text that somebody keeps: a link, an ARN, a sentence. */
export const isAlone = ({ origin }: { origin: string }, { inputs }: Recognition): boolean =>
  !inputs.some(({ recognized: { shared } }) => shared && shared.roles.length > 0) &&
  (origin === 'link' ||
    (origin !== 'file' &&
      inputs.length === 1 &&
      inputs.every(({ recognized: one }) => isConverted(one) && one.kind !== 'config' && one.made === 1)));

/** What was handed over; of several files there is no one text. */
export const originalIn = ({ text, files }: { text: string; files: readonly Input[] }): string =>
  files.length === 0 ? text : (files[0]?.text ?? '');

/**
 * The original of a config text that came of this. The made text itself is reviewed again when another source is chosen for
 * it, or when it was edited: then its original stays.
 */
export function originalAfter(
  of: { text: string; files: readonly Input[]; original: string | undefined },
  made: string,
  recognition: Recognition,
): string | undefined {
  const given = originalIn(of);
  return given === made || !isReplacement(recognition) ? of.original : given;
}

/** Recognizes each by itself, one after the other; those that lead to roles become one text, in their order. `tell`: shares, 0 to 1. */
export async function recognizeInputs(
  recognize: (text: string, tell: (share: number) => void) => Promise<Recognized>,
  inputs: readonly Input[],
  tell: (share: number) => void = () => {},
): Promise<Recognition> {
  const recognized: RecognizedInput[] = [];
  for (const [index, { text, ...file }] of inputs.entries()) {
    const one = await recognize(text, (share) => tell((index + share) / inputs.length));
    recognized.push({ ...file, recognized: one });
    tell((index + 1) / inputs.length);
  }
  const texts = recognized.flatMap(({ recognized: one }) => (isConverted(one) ? [one.text] : []));
  return { inputs: recognized, text: texts.length > 0 ? texts.join('\n') : undefined };
}

/** The one thing to be asked about before there is a review: whether a list of accounts, or a backup. */
export function askedAbout({ inputs, text }: Recognition) {
  const only = text === undefined && inputs.length === 1 ? inputs[0]?.recognized : undefined;
  return only?.kind === 'accounts' || only?.kind === 'backup' ? only : undefined;
}

/** What can be added once a question is answered, beside the text that is in review; of several files, nobody could tell whose it is. */
export function restIn({ inputs }: Recognition) {
  const only = inputs.length === 1 ? inputs[0]?.recognized : undefined;
  return only !== undefined && isConverted(only) ? only.rest : undefined;
}

/**
 * All that links of many roles and pages for a team brought, and what is in review beside it; undefined: there is no role in any
 * link, and no page. `reviewed`: all roles in review.
 */
export function sharedIn({ inputs }: Recognition, reviewed: readonly Role[]): Shared | undefined {
  const all = inputs.flatMap(({ recognized: { shared } }) => shared ?? []);
  const roles = all.flatMap((one) => one.roles);
  const isPage = all.length > 0 && all.every((one) => one.isPage);
  if (roles.length === 0 && !isPage) return undefined;
  const known = all.flatMap((one) => one.others ?? []);
  const ids = new Set([...roles, ...known].map(roleId));
  const isAltered = all.length < inputs.length || all.some((one) => one.isAltered);
  const added = reviewed.filter((role) => !ids.has(roleId(role)));
  // A page of accounts alone has no roles before somebody says which.
  const isAsked = roles.length === 0;
  return {
    roles: isAsked ? added : roles,
    others: isAsked ? known : [...known, ...added],
    problems: all.flatMap((one) => one.problems),
    count: all.reduce((sum, one) => sum + one.count, 0),
    ...(isPage && { isPage }),
    ...(isAltered && { isAltered }),
  };
}

/**
 * The roles of a text that was edited, or replaced, since somebody sent it. All of it counts as sent as long as one role, or one
 * profile's name, of it is left: an edit of one role makes it no less somebody else's.
 */
export function stillThere(shared: Shared | undefined, roles: readonly Role[]): Shared | undefined {
  if (!shared) return undefined;
  const sent = [...shared.roles, ...(shared.others ?? [])];
  const known = new Set(sent.flatMap(traitsOf));
  if (!roles.some((role) => traitsOf(role).some((trait) => known.has(trait)))) return undefined;
  const pages = new Map(sent.map((role) => [roleId(role), role.landing]));
  const left = roles.map((role, index) => {
    const landing = pages.get(roleId(role));
    return { ...role, line: index + 1, ...(landing && { landing }) };
  });
  return { ...shared, roles: left, others: [], isAltered: true };
}

/** What a role is known again by. */
const traitsOf = ({ account, roleName, profile }: Role): string[] => [
  `${account}/${roleName}`.toLowerCase(),
  `profile ${profile}`,
];

/** The same, with nothing left to ask. */
export const withoutRest = (recognition: Recognition): Recognition => ({
  ...recognition,
  inputs: recognition.inputs.map((input) => {
    if (!isConverted(input.recognized)) return input;
    const { rest: _, ...recognized } = input.recognized;
    return { ...input, recognized };
  }),
});
