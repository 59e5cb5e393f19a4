import { parseHeader, type SectionKind } from '@/core/config/header.ts';
import { keyOf } from '@/core/config/keys.ts';
import { cleanValue, splitSetting } from '@/core/config/setting.ts';
import { indentOf, isFence, normalizeLines } from '@/core/text/lines.ts';

/** A setting with the lines that belong to it, or a line that is none: blank, or a comment. */
export interface CliEntry {
  /** Lower case; undefined: no setting. */
  key?: string;
  /** As written for keys that only the AWS CLI knows, else as meant. */
  value: string;
  /** Below the setting: sub-properties, without their indentation. */
  below: string[];
}

/** A section of a text, every line of the text in one of them. */
export interface CliSection {
  kind: SectionKind | 'start';
  name: string;
  /** As in the text, trimmed. */
  header: string;
  prefixed: boolean;
  /** 1-based; 0: before the first header. */
  line: number;
  entries: CliEntry[];
}

/** A line that the CLI passes over. */
export const commented = (line: string): CliEntry => ({
  value: /^\s*(?:[#;]|$)/.test(line) ? line.trim() : `# ${line}`,
  below: [],
});

/**
 * Takes a text apart as `readConfig` does, line by line, and keeps all of it. What the AWS CLI would stumble over (prose, code
 * fences, lines without `=`) becomes comments: one such line costs it the whole file.
 */
export function cliSections(text: string): CliSection[] {
  let section: CliSection = { kind: 'start', name: '', header: '', prefixed: false, line: 0, entries: [] };
  const sections = [section];
  let outside = true;
  let last: CliEntry | undefined;
  let indent = 0;
  normalizeLines(text)
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.trim();
      const header = line.startsWith('[') ? parseHeader(line) : undefined;
      if (header !== undefined && header.name === '' && header.kind !== 'other') {
        section.entries.push(commented(line));
        outside = true;
      } else if (header !== undefined) {
        section = { ...header, header: line, line: index + 1, entries: [] };
        sections.push(section);
        [outside, last, indent] = [false, undefined, 0];
      } else if (outside || isFence(line)) {
        outside = true;
        section.entries.push(commented(line));
      } else if (line === '' || /^[#;]/.test(line)) section.entries.push(commented(line));
      else if (last === undefined || indentOf(raw) <= indent || !takeBelow(last, line)) {
        const setting = splitSetting(line);
        const entry = setting && isKey.test(setting.key) ? settingOf(setting) : commented(line);
        section.entries.push(entry);
        if (setting) [last, indent] = [entry, indentOf(raw)];
      }
    });
  return sections;
}

const isKey = /^[\w.-]+$/;

const settingOf = ({ key, value }: { key: string; value: string }): CliEntry => ({
  key: key.toLowerCase(),
  value: meant(key, value),
  below: [],
});

/** An indented line as a part of the setting above it. False: it is a line of its own. */
function takeBelow(above: CliEntry, line: string): boolean {
  const setting = splitSetting(line);
  if (above.value !== '') {
    // To the CLI it belongs to the value; `readConfig` knows better only of its own keys.
    if (isOwn(above.key) || keyOf(setting?.key ?? '') !== undefined) return false;
    above.below.push(oneLine(line));
  } else if (setting === undefined) above.value = meant(above.key ?? '', line);
  else above.below.push(oneLine(`${setting.key} = ${setting.value}`));
  return true;
}

/** Python's `splitlines` splits at these as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const oneLine = (text: string) => text.replace(/[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g, ' ');

/** A key that `readConfig` knows; of `credential_process` it knows no more than that it is there. */
export const isOwn = (key = '') => keyOf(key) !== undefined && key !== 'credential_process';

/** Quotes and comments are part of a value to the CLI. Of values that only it knows, it knows best. */
function meant(key: string, value: string): string {
  return isOwn(key) ? cleanValue(value) : value;
}
