import { type ConfigDocument, parseDocument, type Section } from '@/core/config/document/document.ts';
import { parseHeader } from '@/core/config/document/header.ts';
import { settingKey } from '@/core/config/document/keys.ts';
import { linesOf, type SectionLine } from '@/core/config/document/section-lines.ts';
import { cleanValue } from '@/core/config/document/setting.ts';
import { isTargetKey } from '@/core/config/document/stray-header.ts';
import { normalizeLines } from '@/core/text/lines.ts';

/** A setting with the lines that belong to it, or a blank line or comment. */
export interface CliEntry {
  /** Lower case; undefined: no setting. */
  key?: string;
  /** As written for keys that only the AWS CLI knows, else as meant. */
  value: string;
  /** Below the setting: sub-properties, without their indentation. */
  below: string[];
}

/** A section of a text as it is written for the CLI, every line of the text in one of them. `loose`: only comments. */
export interface CliSection extends Section {
  /** As in the text, trimmed. */
  header: string;
  /** Comments right above the header. */
  above: CliEntry[];
  entries: CliEntry[];
}

/** A line that the CLI passes over. */
export const commented = (line: string): CliEntry => ({
  value: /^\s*(?:[#;]|$)/.test(line) ? line.trim() : `# ${line}`,
  below: [],
});

/**
 * A text's sections, and all that is in them. What the AWS CLI would stumble over (prose, code fences, lines without `=`)
 * becomes comments: one such line costs it the whole file.
 */
export function cliSections(text: string): CliSection[] {
  const document = parseDocument(normalizeLines(text));
  return document.sections.map((section) => cliSection(document, section));
}

function cliSection(document: ConfigDocument, section: Section): CliSection {
  const lines = linesOf(document, section);
  const at = lines.findIndex(({ kind }) => kind === 'header');
  const header = lines[at]?.text ?? '';
  const read = parseHeader(header);
  // A name is wanted of a profile and a session only.
  if (at < 0 || (read?.name === '' && read.kind !== 'other')) {
    const entries = lines.map(({ text }) => commented(text));
    return { ...section, kind: 'loose', header, above: [], entries };
  }
  const above = lines.slice(0, at).map(({ text }) => commented(text));
  const whole: CliSection = { ...section, header, above, entries: [] };
  let last: { entry: CliEntry; indent: number } | undefined;
  for (const line of lines.slice(at + 1)) {
    if (last && takesBelow(last.entry, last.indent, line)) continue;
    // Which role a section with a stray header names, nobody knows: the CLI would take the last one.
    const isUnclear = section.stray !== undefined && isTargetKey(settingKey(line.key) ?? '');
    const isSetting = line.kind !== 'comment' && isKey.test(line.key) && !isUnclear;
    const entry = isSetting ? settingOf(line) : commented(line.text);
    whole.entries.push(entry);
    if (line.key !== '') last = { entry, indent: line.indent };
  }
  return whole;
}

const isKey = /^[\w.-]+$/;

const settingOf = ({ key, value }: SectionLine): CliEntry => ({
  key: key.toLowerCase(),
  value: meant(key, value),
  below: [],
});

/** Takes an indented line as a part of the setting above it. False: it is a line of its own. */
function takesBelow(above: CliEntry, indent: number, line: SectionLine): boolean {
  if (line.kind === 'comment' || line.indent <= indent) return false;
  if (above.value !== '') {
    // To the CLI it belongs to the value; `readConfig` knows better only of its own keys.
    if (isOwn(above.key) || settingKey(line.key) !== undefined) return false;
    above.below.push(oneLine(line.text));
  } else if (line.key === '') above.value = meant(above.key ?? '', line.text);
  else above.below.push(oneLine(`${line.key} = ${line.value}`));
  return true;
}

/** Python's `splitlines` splits at these as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const oneLine = (text: string) => text.replace(/[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g, ' ');

/** A key that `readConfig` reads. It never reads the value of `credential_process`. */
export const isOwn = (key = '') => settingKey(key) !== undefined && key !== 'credential_process';

/** Quotes and comments are part of a value to the CLI. Of values that only it knows, it knows best. */
function meant(key: string, value: string): string {
  return isOwn(key) ? cleanValue(value) : value;
}
