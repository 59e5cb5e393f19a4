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
  /** Whether a switch to it is confirmed first. */
  confirm?: boolean;
}

/** What a form holds: every part as a text, empty for none; tags with commas or blanks between, yes or no as `true` or `false`. */
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
    ...(form.confirm && { confirm: form.confirm === 'true' }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

const fields = Object.keys({
  displayName: 0,
  color: 0,
  region: 0,
  landing: 0,
  tags: 0,
  note: 0,
  confirm: 0,
} satisfies Record<keyof OwnChange, 0>) as (keyof OwnChange)[];

/**
 * What is stored, with the fields that somebody changed from `before` to `after`. Other fields stay as they are by now, also those
 * of newer versions. Undefined: none is left.
 */
export function withChanged(
  stored: OwnChange | undefined,
  before: OwnChange | undefined,
  after: OwnChange | undefined,
): OwnChange | undefined {
  const changed = fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]));
  const all = changed.map((field) => [field, after?.[field]] as const);
  const entries = Object.entries({ ...stored, ...Object.fromEntries(all) }).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export const formOf = ({ displayName, color, region, landing, tags, note, confirm }: OwnChange = {}): OwnForm => ({
  displayName: displayName ?? '',
  color: color ?? '',
  region: region ?? '',
  landing: landing ?? '',
  tags: tags?.join(' ') ?? '',
  note: note ?? '',
  confirm: confirm === undefined ? '' : String(confirm),
});
