import { afterLine, indentOf, lineEnds } from '@/core/text/lines.ts';
import { type ConfigDocument, goesOn, type Section, textOfSection } from './document.ts';
import { cleanValue, splitSetting } from './setting.ts';

/** A line of a section. */
export interface SectionLine {
  /** `comment`: or blank. `below`: it goes on with the last setting above. `other`: nothing that anybody reads. */
  kind: 'header' | 'comment' | 'setting' | 'below' | 'other';
  /** Where it is in the text, its line end included. */
  start: number;
  end: number;
  /** Without the blanks around. */
  text: string;
  indent: number;
  /** As written; empty: it has none. */
  key: string;
  value: string;
}

/** All lines of a section, as the reader takes them; their texts are the section's. Outside of sections there are no settings. */
export function linesOf(document: ConfigDocument, section: Section): SectionLine[] {
  const text = textOfSection(document, section);
  const endOf = lineEnds(text);
  const lines: SectionLine[] = [];
  let hasHeader = section.kind === 'loose';
  let lastValue: string | undefined;
  let lastIndent = 0;
  for (let start = 0, next = 0; start < text.length; start = next) {
    const end = endOf(start);
    next = Math.min(afterLine(text, end), text.length);
    const raw = text.slice(start, end);
    const line = newLine(section.start + start, section.start + next, raw.trim(), indentOf(raw));
    lines.push(line);
    const first = line.text[0];
    if (first === undefined || first === '#' || first === ';') line.kind = 'comment';
    else if (!hasHeader) {
      hasHeader = true;
      line.kind = 'header';
    } else if (section.kind !== 'loose') {
      const setting = splitSetting(line.text);
      if (setting) ({ key: line.key, value: line.value } = setting);
      if (lastValue !== undefined && goesOn(line.indent, lastIndent, lastValue, setting !== undefined)) {
        line.kind = 'below';
        if (!setting) lastValue ||= cleanValue(line.text);
      } else if (setting) {
        line.kind = 'setting';
        lastValue = cleanValue(setting.value);
        lastIndent = line.indent;
      }
    }
  }
  return lines;
}

function newLine(start: number, end: number, text: string, indent: number): SectionLine {
  return { kind: 'other', start, end, text, indent, key: '', value: '' };
}
