import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { parseColor } from '@/core/text/css-color.ts';

/**
 * What somebody wants otherwise than the imported text has it, for one role. Kept by `roleId`, apart from the texts: it
 * survives a new import, and is gone with a reset. A part that is absent is as the text says.
 */
export interface OwnChange {
  /** Shown instead of the profile's name, here and by the console. */
  displayName?: string;
  /** Six lower-case hex digits. */
  color?: string;
  region?: string;
  /** Where to land, see `Landing`. */
  landing?: string;
  /** Words to be found by. */
  tags?: string[];
  note?: string;
}

/** What a form holds: every part as a text, empty for none; tags with commas or blanks between. */
export type OwnForm = Record<keyof OwnChange, string>;

/** In UTF-16 units: a form accepts no more. */
export const longestNote = 2000;
export const longestOwnName = 64;

/** The tags of a text, each once, with or without `#`. */
const tagsOf = (text: string): string[] => [
  ...new Set(text.split(/[\s,]+/u).flatMap((word) => word.replace(/^#+/, '') || [])),
];

/**
 * What a form asks for; undefined if it changes nothing. An invalid color is left out, and so are secrets: the result is
 * stored, and other people may see the screen.
 */
export function ownChangeOf(written: OwnForm): OwnChange | undefined {
  const form = withoutSecretsInside(written);
  const displayName = form.displayName.trim().slice(0, longestOwnName);
  const color = parseColor(form.color);
  const region = form.region.trim();
  const landing = form.landing.trim();
  const tags = tagsOf(form.tags);
  const note = form.note.trim().slice(0, longestNote);
  const own: OwnChange = {
    ...(displayName && { displayName }),
    ...(color && { color }),
    ...(region && { region }),
    ...(landing && { landing }),
    ...(tags.length > 0 && { tags }),
    ...(note && { note }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

export const formOf = ({ displayName, color, region, landing, tags, note }: OwnChange = {}): OwnForm => ({
  displayName: displayName ?? '',
  color: color ?? '',
  region: region ?? '',
  landing: landing ?? '',
  tags: tags?.join(' ') ?? '',
  note: note ?? '',
});
