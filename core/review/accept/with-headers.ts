import { editText } from '@/core/config/document/edit-text.ts';
import { headerLine } from '@/core/config/document/write-lines.ts';

/** A text with other names in some headers of profiles, by their 1-based lines. All other lines stay as they are. */
export function withHeaders(text: string, names: ReadonlyMap<number, string>): string {
  let start = 0;
  const edits = text.split('\n').flatMap((line, n) => {
    const [from, end] = [start, start + line.trimEnd().length];
    start += line.length + 1;
    const name = names.get(n + 1);
    return name === undefined ? [] : [{ start: from, end, text: headerLine(name) }];
  });
  return editText(text, edits);
}
