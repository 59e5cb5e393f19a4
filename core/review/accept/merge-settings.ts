import { keyOf } from '@/core/config/keys.ts';
import { splitSetting } from '@/core/config/setting.ts';
import { indentOf } from '@/core/text/lines.ts';

/** A setting as it is written: its line and the deeper ones below it. */
interface Item {
  key: string;
  lines: string[];
  /** Where it begins among the section's lines. */
  at: number;
}

/**
 * One section with the settings of another: those that both have are as in the other, those that only the other has come
 * behind its own last one. Header, comments and everything else stay. Both texts are one section each, without secrets.
 */
export function mergeSettings(section: string, other: string): string {
  const lines = section.split('\n');
  const own = itemsOf(lines);
  const byKey = new Map(own.map((item) => [item.key, item]));
  const given = new Map(itemsOf(other.split('\n')).map((item) => [item.key, item]));
  const replaced = new Map<number, Item>();
  const more: string[] = [];
  for (const item of given.values()) {
    const known = byKey.get(item.key);
    if (!known) more.push(...item.lines);
    else if (!isSame(known, item)) replaced.set(known.at, item);
  }
  if (replaced.size === 0 && more.length === 0) return section;

  const last = own.at(-1);
  const end = last ? last.at + last.lines.length : lines.findIndex((line) => line.trim().startsWith('[')) + 1;
  const written: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (at === end) written.push(...more);
    const instead = replaced.get(at);
    if (!instead) written.push(lines[at] ?? '');
    else {
      written.push(...instead.lines);
      at += (own.find((item) => item.at === at)?.lines.length ?? 1) - 1;
    }
  }
  if (end >= lines.length) written.push(...more);
  return written.join('\n');
}

/** Of one key the last one counts, as in `readSections`. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  let indent = 0;
  let begun = false;
  lines.forEach((line, at) => {
    const text = line.trim();
    if (text.startsWith('[')) begun = true;
    if (!begun || text === '' || text.startsWith('#') || text.startsWith(';') || text.startsWith('[')) return;
    const setting = splitSetting(text);
    const open = items.at(-1);
    const isBelow = open !== undefined && open.at + open.lines.length === at;
    if (isBelow && (indentOf(line) > indent || setting === undefined)) open.lines.push(line);
    else if (setting) {
      items.push({ key: keyOf(setting.key) ?? setting.key.toLowerCase(), lines: [line], at });
      indent = indentOf(line);
    }
  });
  return items;
}

function isSame(one: Item, other: Item): boolean {
  const said = ({ lines }: Item) => lines.map((line) => line.trim().replace(/\s*[=:]\s*/, '=')).join('\n');
  return said(one) === said(other);
}
