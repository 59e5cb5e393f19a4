import { parseHeader, type SectionKind } from './header.ts';
import { indentOf } from './lines.ts';
import type { Report } from './problems.ts';
import { cleanValue, splitSetting } from './setting.ts';

export interface Setting {
  value: string;
  /** 1-based */
  line: number;
  /** The line after it, where that is one bare word: maybe the rest of a value that a terminal wrapped. */
  wrapped?: string;
}

/** A section as written, or several of one name that were merged. */
export interface Section {
  kind: SectionKind;
  name: string;
  prefixed: boolean;
  /** 1-based line of the header. */
  line: number;
  /** By key in lower case; the last of a key counts, as in the SDKs. */
  settings: Map<string, Setting>;
}

const fence = /^(?:`{3}|~{3})/;
const comment = /^[#;]/;

/**
 * Lines → sections, in their order. The union of what the SDKs, the AWS CLI and the browser tools read, see the tests. What
 * none of them reads is reported and passed over: a line never costs more than itself.
 */
export function readSections(lines: readonly string[], report: Report): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  let last: Setting | undefined;
  let lastIndent = 0;
  let outside = false;

  for (const [index, raw] of lines.entries()) {
    const text = raw.trim();
    if (text === '' || comment.test(text)) continue;
    const line = index + 1;

    const header = text.startsWith('[') ? parseHeader(text) : undefined;
    if (header !== undefined) {
      const { kind, name, prefixed, closed, rest } = header;
      section = { kind: name === '' ? 'other' : kind, name, prefixed, line, settings: new Map() };
      sections.push(section);
      [last, outside] = [undefined, false];
      if (name === '' && kind !== 'other') report('empty-section-name', line);
      if (!closed) report('missing-bracket', line, { profile: name });
      if (rest !== '') report('not-a-setting', line, { text: rest });
      continue;
    }
    if (fence.test(text)) {
      section = undefined;
      continue;
    }
    if (section === undefined) {
      // A whole page may have been pasted: one problem for each run of lines.
      if (!outside) report('text-outside-section', line, { text });
      outside = true;
      continue;
    }
    if (section.kind === 'other') continue;

    const indent = indentOf(raw);
    const setting = splitSetting(text);
    if (last !== undefined && indent > lastIndent) {
      // Below an empty value: its sub-properties (`s3 =`), which must never become the profile's own, or the value itself.
      if (last.value === '') {
        if (setting === undefined) last.value = cleanValue(text);
        continue;
      }
      // Below any other value: a continuation to the SDKs, a setting to the JavaScript SDK if it looks like one.
      if (setting === undefined) continue;
    }
    if (setting === undefined) {
      reportJunk(text, line, last, report);
      continue;
    }
    const [key, value] = setting;
    last = { value: cleanValue(value), line };
    lastIndent = indent;
    if (section.settings.has(key)) report('duplicate-key', line, { profile: section.name, key });
    section.settings.set(key, last);
  }
  return sections;
}

/** Terminals and mails break long lines. The setting above remembers the rest, in case that it makes no sense without. */
function reportJunk(text: string, line: number, above: Setting | undefined, report: Report): void {
  const directly = above !== undefined && above.line === line - 1 && above.wrapped === undefined;
  if (directly && !/\s/.test(text) && text.length > 3) {
    above.wrapped = text;
    report('wrapped-line', line, { text });
  } else report('not-a-setting', line, { text });
}
