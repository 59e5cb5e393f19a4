import type { Comparison } from './comparison.ts';
import { collect, type Group, type GroupedText } from './groups.ts';
import type { Plan } from './plan.ts';

interface Part {
  text: string;
  /** From the old text. */
  restored: boolean;
}

/** The text of a plan: the new one in its order; what is restored stands in its place, or behind what it stood behind. */
export function writePlan({ before, after }: Comparison, { instead, inserted }: Plan): string {
  const parts: Part[] = [];
  const restore = ({ texts }: Group) => parts.push(...texts.map((text) => ({ text, restored: true })));
  const lastOf = new Map(after.parts.map(({ group }, index) => [group?.key, index]));
  const behind = anchorsOf(before, new Set(inserted), lastOf);
  const written = new Set<Group>();
  const firstSection = after.parts.findIndex(({ section }) => section.kind !== 'loose');
  after.parts.forEach(({ text, group }, index) => {
    if (index === firstSection) behind.get(undefined)?.forEach(restore);
    const others = group && instead.get(group);
    if (!others) parts.push({ text, restored: false });
    else if (!written.has(group)) others.forEach(restore);
    if (!group) return;
    written.add(group);
    if (lastOf.get(group.key) === index) behind.get(group.key)?.forEach(restore);
  });
  if (firstSection < 0) behind.get(undefined)?.forEach(restore);
  return join(parts);
}

/** Behind which key each inserted group goes: that of the nearest section before it which the new text has, too. */
function anchorsOf(
  { parts }: GroupedText,
  inserted: ReadonlySet<Group>,
  known: ReadonlyMap<string | undefined, number>,
): Map<string | undefined, Group[]> {
  const behind = new Map<string | undefined, Group[]>();
  const placed = new Set<Group>();
  let anchor: string | undefined;
  for (const { group } of parts) {
    if (!group) continue;
    if (inserted.has(group)) {
      if (!placed.has(group)) collect(behind, anchor, group);
      placed.add(group);
    } else if (known.has(group.key)) anchor = group.key;
  }
  return behind;
}

/** An empty line around what comes from the other text; the rest as it is. */
function join(parts: readonly Part[]): string {
  const pieces: string[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    if (last && !last.text.endsWith('\n')) pieces.push('\n');
    if (last && (last.restored || part.restored) && !endsEmpty.test(last.text.slice(-80))) pieces.push('\n');
    pieces.push(part.text);
    last = part;
  }
  return pieces.join('');
}

const endsEmpty = /\n[ \t]*\n$/;
