import { holdsFactBesideLinks } from '@/core/secrets/signs/facts.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { endOfLine } from '@/core/text/lines.ts';
import { isCertain, isSecretIn } from './objects-of-secrets.ts';

/** What stands before a line that is commented out, in a configuration or in code. */
const marks = /^[ \t]{0,40}(?:[#;]{1,4}|\/\/)[ \t]{0,9}/;
/** `[secrets]`, `[[credentials]]`, `[app.secrets.db]`, also commented out. */
const header =
  /^[ \t]{0,40}(?:(?:[#;]{1,4}|\/\/)[ \t]{0,9})?\[{1,2}[ \t]*(?:[\w-]{1,40}[.]){0,4}(?:[\w-]{0,40}[_-])?(secrets?|credentials?|creds|passwords?|passphrases?|tokens|api[-_]?keys)(?:\.[\w-]{1,40}){0,4}[ \t]*\]{1,2}[ \t]*(?:[#;][^\n]*)?$/gim;
const anyHeader = /^\[/;
const setting = /^["']?([\w.-]{1,80})["']?[ \t]{0,40}=[ \t]{0,40}(?:"([^"]+)"|'([^']+)'|([^\s"'#;[{].*))/;
const comment = /[ \t][#;].*$/;
/** Of a line, in characters. */
const longestLine = 4000;

/** Secrets under neutral names in a table of TOML, or a section, that is called after them. */
export function* tomlTablesIn(text: string): Generator<Span> {
  for (const found of text.matchAll(header)) {
    const settings: { key: string; value: string; at: number }[] = [];
    const from = found.index + found[0].length + 1;
    let stop = from;
    const isCommented = marks.test(found[0]);
    for (let start = from; start < text.length; start = stop + 1) {
      const end = endOfLine(text, start);
      const line = text.slice(start, Math.min(end, start + longestLine));
      const written = (isCommented ? line.replace(marks, '') : line).trim();
      // What is no comment any more belongs to another section.
      if (anyHeader.test(written) || (isCommented && written !== '' && !marks.test(line))) break;
      stop = end;
      const [, key = '', double, single, bare] = setting.exec(written) ?? [];
      const value = double ?? single ?? bare?.replace(comment, '').trimEnd();
      if (value !== undefined) settings.push({ key, value, at: start + line.indexOf(value, line.indexOf('=') + 1) });
    }
    // With an account or a role in it, it is a profile that is called so.
    if (holdsFactBesideLinks(text.slice(from, stop))) continue;
    for (const { key, value, at } of settings)
      if (isSecretIn([key], value, isCertain(found[1] ?? ''))) yield { start: at, end: at + value.length };
  }
}
