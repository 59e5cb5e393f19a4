import { cleanValue } from '@/core/config/document/setting.ts';
import { headerLine, readsAs, settingLine } from '@/core/config/document/write-lines.ts';
import { withoutHiddenCharacters } from '@/core/text/hidden-characters.ts';

/** In UTF-16 units. Names of profiles and groups that people can tell apart are shorter by far. */
const longestText = 200;

const blanks = /[\s\p{Cc}]+/gu;
const structural = /[[\]"'`\\#;=]+/g;

/** Any text as one visible line of at most 200 characters. */
export function cleanText(text: string): string {
  // Cut first, with room to spare, so a text of a megabyte costs the same as a name.
  const line = withoutHiddenCharacters(text.slice(0, 4 * longestText))
    .replace(blanks, ' ')
    .trim();
  return (line.length > longestText ? line.slice(0, longestText).replace(/[\ud800-\udbff]$/, '') : line).trim();
}

/** A text as the name of a profile: unchanged if a header can hold it, or without brackets and quotes. */
export function cleanProfileName(text: string): string {
  return firstThat(holdsAsHeader, cleanText(text));
}

/** A text as a setting's value, by the same rule. */
export function cleanSetting(text: string): string {
  return firstThat(holdsAsValue, cleanText(text));
}

function firstThat(holds: (text: string) => boolean, text: string): string {
  return text === '' || holds(text) ? text : cleanText(text.replace(structural, ' '));
}

const holdsAsHeader = (name: string): boolean => readsAs(headerLine(name), name);

function holdsAsValue(value: string): boolean {
  const line = settingLine('group', value);
  return cleanValue(line.slice(line.indexOf('=') + 1).trim()) === value;
}
