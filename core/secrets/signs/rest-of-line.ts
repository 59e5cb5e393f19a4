import { type Extent, endOfValueLine } from './extent.ts';

/** Any setting ends a value, but for those of a cookie and of a header with parameters. */
const nextPair = /[ \t][A-Za-z_][\w.-]{0,60}=(?=[^\s=])|[,;/|][ \t]{1,9}[A-Za-z][\w -]{0,30}:[ \t]/g;
/** Settings of a config. The browser's PDF viewer gives a selection without line ends, so they can follow in one line. */
const nextSetting =
  /\s(?:\[(?:profile\s|sso-session\s|default\])|(?:role_arn|source_profile|region|output|mfa_serial|sso_\w{3,30}|credential_process|external_id|role_session_name)\s?=|role_arn:)/g;
const tag = /<(?:\/?[a-z][a-z0-9:]{0,30}(?:\s[^<>\n]{0,200})?\/?>|!--)/gi;

const inline =
  /(?:<(?:a|b|bdi|code|div|em|font|i|kbd|mark|p|pre|samp|span|strong|td|tt|u|var)(?:\s[^<>\n]{0,200})?>[ \t]{0,20}){1,8}/iy;

/** The extent of an unquoted value that nothing bounds. `hasPairs`: it may consist of settings itself. */
export type RestOfLine = (from: number, hasPairs: boolean) => Extent;

/** Gives all of a line from a position on, up to a tag or a setting that certainly is another. Asked in ascending order it is linear. */
export function restOfLineIn(text: string): RestOfLine {
  const setting = nextOf(text, nextSetting);
  const element = nextOf(text, tag);
  const pair = nextOf(text, nextPair);
  return (from, hasPairs) => {
    inline.lastIndex = from;
    const start = inline.test(text) ? inline.lastIndex : from;
    const stop = endOfValueLine(text, start);
    // What is found at once does not follow the value.
    const end = Math.min(setting(start + 1), element(start + 1), hasPairs ? stop : pair(start + 1));
    if (end < stop) return { start, end };
    return { start, end: stop, ...(text[stop] !== '\n' && stop < text.length ? {} : { open: true as const }) };
  };
}

/** Where a pattern is found next. The last answer holds for each position between it and its question. */
function nextOf(text: string, pattern: RegExp): (from: number) => number {
  let asked = 0;
  let found = -1;
  return (from) => {
    if (from < asked || from > found) {
      pattern.lastIndex = from;
      found = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      asked = from;
    }
    return found;
  };
}
