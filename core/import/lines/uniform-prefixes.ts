import { isConfig, isTelling } from './telling-lines.ts';

/** What stands before lines that were copied from a viewer, a search or a mail. */
interface Prefix {
  /** Matches the prefix of one line; `$1` is what distinguishes it from another file's. */
  pattern: RegExp;
  /** What must be beneath it, or the lines stay as they are. Undefined: it is never part of a text. */
  beneath?: (text: string) => boolean;
  /** What may stand above the first of the lines. */
  above?: RegExp;
}

const prefixes: readonly Prefix[] = [
  // Quotes of mails and Markdown; a name in a table may begin so, too.
  { pattern: /^[ \t]{0,8}((?:>[ \t]?){1,9})/, above: /^\s*$|[:：]\s*$/ },
  // Drawings of trees. Lines of bars alone are a table.
  { pattern: /^[ \t│┃|]{0,80}([├└┣┗][─━-]{0,4}|[|`+\\]--)[ \t]{0,4}/, beneath: isTelling },
  // `grep -rn`: a file and a line; `grep -n`; `cat -n`, `nl`, editors.
  { pattern: /^([^\s:[\]]{1,200}:)\d{1,7}[:-]/, beneath: isTelling },
  { pattern: /^[ \t]{0,8}()\d{1,7}[:|│-](?!\d)/, beneath: isConfig },
  { pattern: /^[ \t]{0,8}()\d{1,7}(?:\t| {1,4})/, beneath: isConfig },
  // `grep` without line numbers: the file alone.
  {
    pattern: /^((?:[~.]?\/)?[^\s:[\]=]{0,200}(?:config|credentials|\.ini|\.txt|\.conf|\.cfg)[:-])(?!\/\/)/,
    beneath: isConfig,
  },
  // Prompts, and the bar of a viewer.
  { pattern: /^()(?:\$|❯|➜|PS [^>\n]{0,100}>)[ \t]/, beneath: isTelling },
  { pattern: /^[ \t]{0,8}()[│┃|](?![^\n]*[│┃|])[ \t]?/, beneath: isConfig },
];

/**
 * Removes prefixes that every line of a run shares and that mean nothing: quotes, line numbers, file names, prompts, drawings
 * of trees. Lines (ends `\n`) keep their numbers. Linear: each
 * line is looked at a bounded number of times.
 */
export function withoutPrefixes(text: string): string {
  const lines = text.split('\n');
  for (const prefix of prefixes) strip(lines, prefix);
  return lines.join('\n');
}

function strip(lines: string[], { pattern, beneath, above = /^/ }: Prefix): void {
  for (let from = 0; from < lines.length; from++) {
    const first = pattern.exec(lines[from] ?? '');
    if (first === null || !above.test(lines[from - 1] ?? '')) continue;
    const stripped: string[] = [];
    let to = from;
    for (; to < lines.length; to++) {
      const line = lines[to] ?? '';
      const found = pattern.exec(line);
      // Blank lines have lost their prefix's blank, or all of it.
      if (found === null && (line.trim() !== '' || pattern.exec(lines[to + 1] ?? '') === null)) break;
      stripped.push(found === null ? line : line.slice(found[0].length));
    }
    if (beneath === undefined || (to - from > 1 && beneath(stripped.join('\n')))) {
      stripped.forEach((line, index) => {
        lines[from + index] = line;
      });
    }
    from = to - 1;
  }
}
