import { type ConfigDocument, type Section, sectionKey, textOfSection } from '@/core/config/document/document.ts';
import { collect } from '@/core/text/collect.ts';
import { endsInBlankLine } from '@/core/text/lines.ts';

interface Part {
  text: string;
  /** From the old text. */
  restored: boolean;
}

/** Before the first section. */
const start = '';

/**
 * The new text with some sections as in the old one: in the place of those that have their name in the new one, or that
 * they were renamed to, else behind the section that they stood behind. `nodeOf`: sections of one number go together;
 * undefined: they are always as in the new text. `kept`: the numbers of those that are as in the old one.
 */
export function mixTexts(
  old: ConfigDocument,
  fresh: ConfigDocument,
  nodeOf: (section: Section) => number | undefined,
  kept: ReadonlySet<number>,
): string {
  const parts: Part[] = [];
  const olds = sectionsByKey(old);
  const news = sectionsByKey(fresh);
  const added = new Set(fresh.sections.filter((section) => !olds.has(sectionKey(section))).map(nodeOf));

  /** Keys that only the old text has, by the node of their new name, or by the key that they go behind. */
  const renamed = new Map<number, string[]>();
  const behind = new Map<string, string[]>();
  let anchor = start;
  for (const [key, [first]] of olds) {
    const node = first && nodeOf(first);
    if (node === undefined) continue;
    if (news.has(key)) anchor = key;
    else if (kept.has(node) && added.has(node)) collect(renamed, node, key);
    else if (kept.has(node)) collect(behind, anchor, key);
  }

  const restore = (keys: readonly string[] = []) => {
    const sections = keys.flatMap((key) => olds.get(key) ?? []);
    for (const section of sections) parts.push({ text: textOfSection(old, section), restored: true });
  };
  const written = new Set<string | number>();
  let begun = false;
  for (const section of fresh.sections) {
    const key = sectionKey(section);
    const node = nodeOf(section);
    if (!begun && section.kind !== 'loose') {
      begun = true;
      restore(behind.get(start));
    }
    if (node === undefined || !kept.has(node)) parts.push({ text: textOfSection(fresh, section), restored: false });
    else {
      const isRenamed = !olds.has(key);
      const place = isRenamed ? node : key;
      if (!written.has(place)) restore(isRenamed ? renamed.get(node) : [key]);
      written.add(place);
    }
    if (news.get(key)?.at(-1) === section) restore(behind.get(key));
  }
  if (!begun) restore(behind.get(start));
  return join(parts);
}

function sectionsByKey({ sections }: ConfigDocument): Map<string, Section[]> {
  const byKey = new Map<string, Section[]>();
  for (const section of sections) collect(byKey, sectionKey(section), section);
  return byKey;
}

/** An empty line around what comes from the other text; the rest as it is. */
function join(parts: readonly Part[]): string {
  const pieces: string[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    if (last && !last.text.endsWith('\n')) pieces.push('\n');
    if (last && (last.restored || part.restored) && !endsInBlankLine(last.text)) pieces.push('\n');
    pieces.push(part.text);
    last = part;
  }
  return pieces.join('');
}
