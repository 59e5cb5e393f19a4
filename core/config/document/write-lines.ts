import { parseHeader } from './header.ts';
import { cleanValue, splitSetting } from './setting.ts';

/** What every AWS tool reads without quotes (suite of the SDKs: "Profile names support…"). */
const plainName = /^[A-Za-z0-9_\-/.%@:+]+$/;

/**
 * A profile's header. Names with blanks are put into single quotes, as `aws configure` does; the first way of writing it is
 * taken that `readConfig` reads as this name.
 */
export function headerLine(name: string): string {
  if (name === 'default') return '[default]';
  if (plainName.test(name)) return `[profile ${name}]`;
  const oneLine = withoutLineEnds(name);
  // The AWS CLI takes headers apart as a shell does: a quote within quotes of its kind ends them.
  const quotes = oneLine.includes("'") ? ['"', "'", ''] : ["'", '"', ''];
  const ways = quotes.map((quote) => `[profile ${quote}${oneLine}${quote}]`);
  return ways.find((header) => readsAs(header, oneLine)) ?? `[profile ${oneLine}]`;
}

/** Whether a line is a whole header of this profile, and nothing else. */
export function readsAs(header: string, name: string): boolean {
  const read = parseHeader(header);
  return read?.kind === 'profile' && read.name === name && read.closed && read.rest === '';
}

/** `key = value`, in quotes only where `readConfig` would see a comment or quotes in it. */
export function settingLine(key: string, value: string): string {
  const oneLine = withoutLineEnds(value);
  const ways = [oneLine, `"${oneLine}"`, `'${oneLine}'`, `\`${oneLine}\``];
  const written = ways.find((way) => cleanValue(splitSetting(`${key} = ${way}`)?.value ?? '') === oneLine) ?? oneLine;
  return `${key} = ${written}`.trimEnd();
}

const withoutLineEnds = (text: string) => text.replace(/[\r\n]+/g, ' ');
