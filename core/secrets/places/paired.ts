import { type Extent, quotedAt, skip, untilSign } from '@/core/secrets/signs/extent.ts';
import { isFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isMixed, isStrong } from '@/core/secrets/signs/randomness.ts';

/** A setting between a name and its value. What it holds ends where a blank, a line or a comma does, in one way only. */
const between =
  '(?:-\\s+)?\\\\{0,7}["\']?[\\w-]{1,30}\\\\{0,7}["\']?[ \\t]{0,20}[:=]\\s?\\\\{0,7}["\']?(?:[^\\n,;"\'{}[\\]\\\\]{0,60}\\\\{0,7}["\']?(?:[,;]\\s{0,60}|\\n[\\s#>]{0,60})|[^\\s,;"\'{}[\\]\\\\]{0,60}\\\\{0,7}["\']?[ \\t]\\s{0,59})|--[\\w-]{1,30}[ =]\\S{1,60}\\s{1,9}';
/** What the key of a value may begin with. */
const ofValues =
  'parameter|attribute|default|secret|plain|output|resolved|current|new|old|previous|string|text|env|environment|actual|raw|literal|config|setting|property|option';
const paired = new RegExp(
  `[,;{]?[\\s#>]{0,200}(?:[,;{]\\s{0,200})?(?:${between}){0,3}?(?:-\\s+)?(?:--)?\\\\{0,7}["']?(?:${ofValues})?[-_]?(?:val(?:ue)?|default)\\\\{0,7}["']?(?:[ \\t]{0,20}[:=]\\s?|(?<=--value)\\s)`,
  'iy',
);
/** The same the other way around. */
const pairedBefore =
  /\\{0,7}["']?(?:parameter|attribute|output|resolved|current|new|string|plain|env|config|setting)?[-_]?value\\{0,7}["']?[ \t]{0,20}[:=][ \t]{0,20}\\{0,7}["']([^"'\n\\]{1,400})\\{0,7}["'],?[\s#>]{0,60}\\{0,7}["']?[\w-]{0,20}(?:name|key|type)\\{0,7}["']?[ \t]{0,20}[:=][ \t]{0,20}\\{0,7}["']?$/i;

/**
 * Where the value of a name begins, if it is a setting's next to that of the name: `name: x, value: y` of Kubernetes, ECS,
 * CloudFormation, Terraform, AWS CLI, XML. Up to three settings between them are skipped. `closed`: behind the name.
 */
export function valueAfterName(text: string, closed: number): number | undefined {
  const start = skip(text, closed, paired);
  return start > closed ? start : undefined;
}

/** The same with the value first: `value: y, name: x`. `name`: where the name begins. */
export function valueBeforeName(text: string, name: number): Extent | undefined {
  const lead = text.slice(Math.max(0, name - 600), name);
  // Most names are not one's value.
  if (!/(?:name|key|type)\\{0,7}["']?[ \t]{0,20}[:=][ \t]{0,20}\\{0,7}["']?$/i.test(lead.slice(-60))) return undefined;
  const found = pairedBefore.exec(lead);
  if (found?.[1] === undefined) return undefined;
  const start = name - found[0].length + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

const nextItem = /["'],\s{0,40}(?=["'])/y;

/**
 * The other half of a pair without a name: `["--password", "x"]` of a command, `["password", "x"]`, and `password,x` as a row
 * of two cells. Names are listed so as well, therefore but for an option it has to look like a password.
 */
export function inPair(text: string, name: number, end: number): Extent | undefined {
  const item = skip(text, end, nextItem);
  const before = text.slice(Math.max(0, name - 20), name);
  if (item > end) {
    const extent = quotedAt(text, item);
    const isOption = text.startsWith('--', name);
    const isAlone =
      /\[\s{0,9}["']$/.test(before) && /^["']\s{0,9}\]/.test(text.slice(extent?.end ?? 0, (extent?.end ?? 0) + 12));
    return extent && (isOption || (isAlone && isSecretLike(text, extent))) ? extent : undefined;
  }
  if (text[end] !== ',' || !/(?:^|\n)[#> \t]{0,9}$/.test(before)) return undefined;
  const extent = untilSign(text, end + 1, /[\n,]/);
  return text[extent.end] !== ',' && isStrong(text.slice(extent.start, extent.end)) ? extent : undefined;
}

function isSecretLike(text: string, { start, end }: Extent): boolean {
  const value = text.slice(start, end);
  return isMixed(value) && !isRoleWord(value) && !isFact(value);
}
