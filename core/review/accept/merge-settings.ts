import { parseDocument } from '@/core/config/document/document.ts';
import { type Edit, editText } from '@/core/config/document/edit-text.ts';
import { settingKey } from '@/core/config/document/keys.ts';
import { linesOf } from '@/core/config/document/section-lines.ts';

/** A setting as it is written, with the lines right below that go on with it; without its last line end. */
interface Item {
  key: string;
  start: number;
  end: number;
  text: string;
}

/**
 * One section with the settings of another: those that both have are as in the other, those that only the other has come
 * behind its own last one. Header, comments and everything else stay. Both texts are one section each, without secrets.
 */
export function mergeSettings(section: string, other: string): string {
  const { items, end } = itemsOf(section);
  // Of one key the last one counts.
  const own = new Map(items.map((item) => [item.key, item]));
  const given = [...new Map(itemsOf(other).items.map((item) => [item.key, item])).values()];
  const edits = given.flatMap((item): Edit[] => {
    const known = own.get(item.key);
    if (!known) return [{ start: end, end, text: `\n${item.text}` }];
    return isSame(known.text, item.text) ? [] : [{ start: known.start, end: known.end, text: item.text }];
  });
  return editText(section, edits);
}

/** `end`: of the last setting, or of the header. */
function itemsOf(text: string): { items: Item[]; end: number } {
  const document = parseDocument(text);
  const items: Item[] = [];
  let end = 0;
  let open: Item | undefined;
  for (const line of document.sections.flatMap((section) => linesOf(document, section))) {
    const lineEnd = line.end - Number(text[line.end - 1] === '\n');
    if (line.kind === 'comment' || line.kind === 'header') open = undefined;
    else if (line.kind === 'setting') {
      open = { key: settingKey(line.key) ?? line.key.toLowerCase(), start: line.start, end: lineEnd, text: '' };
      items.push(open);
    }
    if (open) open.end = lineEnd;
    if (open || line.kind === 'header') end = lineEnd;
  }
  for (const item of items) item.text = text.slice(item.start, item.end);
  return { items, end };
}

const isSame = (one: string, other: string): boolean => said(one) === said(other);
const said = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s*[=:]\s*/, '='))
    .join('\n');
