import { endOfLine, indentOf, isFence } from '@/core/text/lines.ts';
import { parseHeader, type SectionKind } from './header.ts';
import { type Key, keyAt, keyOf, type Setting, type Settings } from './keys.ts';
import { plainKeyEnd, plainLines, plainValue } from './plain-setting.ts';
import type { Report } from './problems.ts';
import { cleanValue, isQuoted, splitSetting } from './setting.ts';

/** A section as written, or several of one name that were merged. */
export interface Section {
  kind: SectionKind;
  name: string;
  /** Written as `[profile x]`, as in `~/.aws/config`; else as `[x]`, as in `~/.aws/credentials` and in browser tools. */
  prefixed: boolean;
  /** 1-based line of the header. */
  line: number;
  /** The last one of a key counts, as in the SDKs. */
  settings: Settings;
}

/** Where the reader is: in which section, below which setting. */
interface Place {
  section: Section;
  last?: Setting;
  indent: number;
}

/**
 * Text (its lines ending in `\n`) → sections, in their order. The union of what the SDKs, the AWS CLI and the browser tools
 * read, see the tests. What none of them reads is reported and passed over: a line never costs more than itself.
 */
export function readSections(text: string, report: Report): Section[] {
  const sections: Section[] = [];
  let place: Place | undefined;
  let outside = false;
  const isPlain = plainLines(text);
  for (let start = 0, end = 0, number = 1; start < text.length; start = end + 1, number++) {
    end = endOfLine(text, start);
    if (end === start) continue;
    const keyEnd = place?.section.kind === 'other' ? -1 : plainKeyEnd(text, start);
    if (place !== undefined && keyEnd > 0) {
      const value = plainValue(text, keyEnd, end);
      const key = keyAt(text, start, keyEnd);
      keep(place, key, isPlain(start, end) && !isQuoted(value) ? value : cleanValue(value), 0, number, report);
      continue;
    }
    const raw = text.slice(start, end);
    const line = raw.trim();
    if (line === '') continue;
    const first = line[0];
    if (first === '#' || first === ';') continue;
    const section = first === '[' ? readHeader(line, number, report) : undefined;
    if (section !== undefined) {
      sections.push(section);
      place = { section, indent: 0 };
      outside = false;
      continue;
    }
    // What follows a Markdown fence is prose or another file's name, until the next header.
    if (isFence(line)) {
      place = undefined;
      continue;
    }
    if (place !== undefined) {
      if (place.section.kind !== 'other') readLine(place, raw, line, number, report);
    } else if (!outside) {
      // A whole page may have been pasted: one problem for each run of lines.
      report('text-outside-section', number, { text: line });
      outside = true;
    }
  }
  return sections;
}

function readHeader(text: string, line: number, report: Report): Section | undefined {
  const header = parseHeader(text);
  if (header === undefined) return undefined;
  const { kind, name, prefixed, closed, rest } = header;
  if (name === '' && kind !== 'other') report('empty-section-name', line);
  if (!closed) report('missing-bracket', line, { profile: name });
  if (rest !== '') report('not-a-setting', line, { text: rest });
  return { kind: name === '' ? 'other' : kind, name, prefixed, line, settings: {} };
}

function readLine(place: Place, raw: string, text: string, line: number, report: Report): void {
  const { last } = place;
  const indent = indentOf(raw);
  const setting = splitSetting(text);
  if (last !== undefined && indent > place.indent) {
    // Below an empty value: its sub-properties (`s3 =`), which must never become the profile's own, or the value itself.
    if (last.value === '') {
      if (setting === undefined) last.value = cleanValue(text);
      return;
    }
    // Below any other value: a continuation to the SDKs, a setting to the JavaScript SDK if it looks like one.
    if (setting === undefined) return;
  }
  if (setting === undefined) {
    reportJunk(text, line, last, report);
    return;
  }
  keep(place, keyOf(setting.key), cleanValue(setting.value), indent, line, report);
}

function keep(place: Place, key: Key | undefined, value: string, indent: number, line: number, report: Report): void {
  place.last = { value, line };
  place.indent = indent;
  if (key === undefined) return;
  const { name, settings } = place.section;
  if (settings[key] !== undefined) report('duplicate-key', line, { profile: name, key });
  settings[key] = place.last;
}

/** Terminals and mails break long lines. The setting above remembers the rest, in case that it makes no sense without. */
function reportJunk(text: string, line: number, above: Setting | undefined, report: Report): void {
  const directly = above !== undefined && above.line === line - 1 && above.wrapped === undefined;
  if (directly && !/\s/.test(text) && text.length > 3) {
    above.wrapped = text;
    report('wrapped-line', line, { text });
  } else report('not-a-setting', line, { text });
}
