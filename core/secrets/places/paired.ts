import { type Extent, skip } from '@/core/secrets/signs/extent.ts';

/** A setting between a name and its value. What it holds ends where a blank, a line or a comma does, in one way only. */
const between =
  '(?:-\\s+)?\\\\{0,7}["\']?[\\w-]{1,30}\\\\{0,7}["\']?[ \\t]{0,20}[:=]\\s?\\\\{0,7}["\']?(?:[^\\n,;"\'{}[\\]\\\\]{0,60}\\\\{0,7}["\']?(?:[,;]\\s{0,60}|\\n[\\s#>]{0,60})|[^\\s,;"\'{}[\\]\\\\]{0,60}\\\\{0,7}["\']?[ \\t]\\s{0,59})|--[\\w-]{1,30}[ =]\\S{1,60}\\s{1,9}';
const paired = new RegExp(
  `[,;{]?[\\s#>]{0,200}(?:[,;{]\\s{0,200})?(?:${between}){0,3}(?:-\\s+)?(?:--)?\\\\{0,7}["']?(?:parameter|attribute|default|secret|plain)?[-_]?(?:value|default)\\\\{0,7}["']?(?:[ \\t]{0,20}[:=]\\s?|(?<=--value)\\s)`,
  'iy',
);
/** The same the other way around. */
const pairedBefore =
  /\\{0,7}["']?(?:parameter|attribute)?[-_]?value\\{0,7}["']?[ \t]{0,20}[:=][ \t]{0,20}\\{0,7}["']([^"'\n\\]{1,400})\\{0,7}["'],?[\s#>]{0,60}\\{0,7}["']?[\w-]{0,20}(?:name|key|type)\\{0,7}["']?[ \t]{0,20}[:=][ \t]{0,20}\\{0,7}["']?$/i;

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
