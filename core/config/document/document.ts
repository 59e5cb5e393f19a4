import { afterLine, indentOf, isFence, lineEnds } from '@/core/text/lines.ts';
import { asHeaderMeant, parseHeader, type SectionKind } from './header.ts';
import { type Key, keyAt, type Setting, type Settings, settingKey } from './keys.ts';
import { plainKeyEnd, plainLines, plainValue } from './plain-setting.ts';
import type { Report } from './problems.ts';
import { cleanValue, isQuoted, splitSetting } from './setting.ts';
import {
  isOfSaml2aws,
  nearerStray,
  type StrayHeader,
  strayComment,
  strayLine,
  straySetting,
  takesTarget,
} from './stray-header.ts';

/** A section of a text, or a stretch of text outside of all sections. */
export interface Section {
  kind: SectionKind | 'loose';
  /** As in the header; empty: loose, or a section without a name. */
  name: string;
  /** Written as `[profile x]`, as in `~/.aws/config`; else as `[x]`, as in `~/.aws/credentials` and in browser tools. */
  prefixed: boolean;
  /** 1-based line of the header; of a loose stretch, its first. */
  line: number;
  /** The keys that say something about a role; the last one of a key counts, as in the SDKs. */
  settings: Settings;
  /** A line that may have been a header, above settings that then are another profile's. */
  stray?: StrayHeader;
  /** Where it begins in the text, with the comment lines right above its header, and ends, before those of the next one. */
  start: number;
  end: number;
}

/** A config text taken apart without loss: each character is in exactly one section, and they are in the text's order. */
export interface ConfigDocument {
  text: string;
  sections: Section[];
}

/** A section's own text; those of all sections together are the document's. */
export const textOfSection = ({ text }: ConfigDocument, { start, end }: Section): string => text.slice(start, end);

/** The same for sections of one kind and name. */
export const sectionKey = ({ kind, name }: Pick<Section, 'kind' | 'name'>): string => `${kind}\n${name}`;

/** Whether a line of this indentation goes on with the setting above: it is its sub-property, or the rest of its value. */
export const goesOn = (indent: number, above: number, aboveValue: string, isSetting: boolean): boolean =>
  indent > above && (aboveValue === '' || !isSetting);

/**
 * Any text → its sections: the union of what the SDKs, the AWS CLI and the browser tools read, see the tests. A line
 * that none of them reads is reported and passed over; the lines around it count. Line ends, blanks and all else stay as they
 * are. Never throws; linear in the length of the text.
 */
export function parseDocument(text: string, report: Report = () => {}): ConfigDocument {
  const sections: Section[] = [];
  let section = sectionAt('loose', '', false, 1, 0);
  /** The setting above, in the same section, and its indentation. */
  let last: Setting | undefined;
  let lastIndent = 0;
  let stray: StrayHeader | undefined;
  /** Line of the last setting whose key is a word: a link with a `=` in it is none. 0: none yet. */
  let lastWord = 0;
  /** Whether the section has settings of saml2aws. */
  let isOfTool = false;
  /** Where the comment lines right above begin. */
  let comments = -1;
  let isOutsideReported = false;
  const isPlain = plainLines(text);
  const endOf = lineEnds(text);

  function begin(next: Section): void {
    section.end = next.start;
    if (section.end > section.start) sections.push(section);
    section = next;
    last = undefined;
    stray = undefined;
    lastWord = 0;
    lastIndent = 0;
    isOfTool = false;
  }

  /** `written`: the key as it is written. */
  function keep(key: Key | undefined, written: string, value: string, line: number, isWord = true): void {
    const { name, settings } = section;
    const above = lastWord;
    last = { value, line };
    if (isWord) lastWord = line;
    if (key === undefined) {
      isOfTool ||= isOfSaml2aws(written);
      stray = straySetting(written, value, { line, above, name, isOfSaml2aws: isOfTool }) ?? stray;
      return;
    }
    if (stray && takesTarget(stray, settings, key, value)) section.stray ??= stray;
    if (settings[key] !== undefined) report('duplicate-key', line, { profile: name, key });
    settings[key] = last;
  }

  function readLine(raw: string, written: string, line: number): void {
    const indent = indentOf(raw);
    const setting = splitSetting(written);
    const isStray = setting === undefined || (indent === 0 && written.endsWith(':'));
    if (isStray) stray = nearerStray(stray, strayLine(written, { line, above: lastWord, name: section.name }));
    // Sub-properties (`s3 =`) never become the profile's own; an indented setting below a value does (the JavaScript SDK).
    if (last !== undefined && goesOn(indent, lastIndent, last.value, setting !== undefined)) {
      if (last.value === '' && setting === undefined) last.value = cleanValue(written);
    } else if (setting === undefined) reportJunk(written, line, last, report);
    else {
      lastIndent = indent;
      keep(settingKey(setting.key), setting.key, cleanValue(setting.value), line, /^[\w.-]+$/.test(setting.key));
    }
  }

  for (let start = 0, end = 0, line = 1; start < text.length; start = afterLine(text, end), line++) {
    end = endOf(start);
    const keyEnd = section.kind === 'other' || section.kind === 'loose' ? -1 : plainKeyEnd(text, start);
    if (keyEnd > 0) {
      const value = plainValue(text, keyEnd, end);
      lastIndent = 0;
      comments = -1;
      const key = keyAt(text, start, keyEnd);
      const written = key ?? text.slice(start, keyEnd);
      keep(key, written, isPlain(start, end) && !isQuoted(value) ? value : cleanValue(value), line);
      continue;
    }
    const raw = text.slice(start, end);
    const written = asHeaderMeant(raw.trim());
    const first = written[0];
    if (first === '#' || first === ';') {
      if (comments < 0) comments = start;
      if (section.kind === 'profile') {
        const comment = strayComment(written, { line, above: lastWord, name: section.name });
        if (comment) stray = nearerStray(stray, comment);
      }
      continue;
    }
    const above = comments < 0 ? start : comments;
    comments = -1;
    if (first === undefined) continue;
    const header = first === '[' ? readHeader(written, line, above, report) : undefined;
    if (header !== undefined) {
      begin(header.section);
      isOutsideReported = false;
      // Mails and chats lose line ends: what is behind the bracket is the first setting.
      const { rest } = header;
      const setting = rest === '' || section.kind === 'other' ? undefined : splitSetting(rest);
      const key = setting && settingKey(setting.key);
      if (setting && key) keep(key, setting.key, cleanValue(setting.value), line);
      else if (rest !== '') {
        stray = strayLine(rest, { line, above: 0, name: section.name });
        report('not-a-setting', line, { text: rest });
      }
      // What follows a Markdown fence is prose or another file's name, until the next header.
    } else if (isFence(written)) begin(sectionAt('loose', '', false, line, start));
    else if (section.kind === 'loose') {
      // A whole page may have been pasted: one problem for each run of lines.
      if (!isOutsideReported) report('text-outside-section', line, { text: written });
      isOutsideReported = true;
    } else if (section.kind !== 'other') readLine(raw, written, line);
  }
  begin(sectionAt('loose', '', false, 0, text.length));
  return { text, sections };
}

function sectionAt(kind: Section['kind'], name: string, prefixed: boolean, line: number, start: number): Section {
  return { kind, name, prefixed, line, settings: {}, start, end: 0 };
}

function readHeader(written: string, line: number, start: number, report: Report) {
  const header = parseHeader(written);
  if (header === undefined) return undefined;
  const { name, prefixed, closed, rest } = header;
  if (name === '' && header.kind !== 'other') report('empty-section-name', line);
  if (!closed) report('missing-bracket', line, { profile: name });
  return { section: sectionAt(name === '' ? 'other' : header.kind, name, prefixed, line, start), rest };
}

/** Terminals and mails break long lines. The setting above keeps the rest, in case it makes no sense without it. */
function reportJunk(text: string, line: number, above: Setting | undefined, report: Report): void {
  const directly = above !== undefined && above.line === line - 1 && above.wrapped === undefined;
  if (directly && !/\s/.test(text) && text.length > 3) {
    above.wrapped = text;
    report('wrapped-line', line, { text });
  } else report('not-a-setting', line, { text });
}
