import { withoutHiddenCharacters } from '@/core/text/hidden-characters.ts';

export type SectionKind = 'profile' | 'sso-session' | 'other';

export interface Header {
  kind: SectionKind;
  /** Without `profile`, outer blanks and one pair of quotes. May be empty. */
  name: string;
  /** Written as `[profile x]`, as in `~/.aws/config`; else as `[x]`, as in `~/.aws/credentials` and in browser tools. */
  prefixed: boolean;
  /** Whether its `]` is there. */
  closed: boolean;
  /** What comes after the `]` and is no comment. */
  rest: string;
}

/** Sections that the AWS CLI and Granted keep in the same file. */
const others = new Set(['services', 'granted_registry_start', 'granted_registry_end']);
const otherAlone = new Set(['plugins', 'preview']);
const openingQuote = /^\[\s*(?:[\w-]+\s+)?(["'`])/;

/**
 * Reads a section's header: a trimmed line that begins with `[`. Undefined: a Markdown link (`[x](…)`) or a shell's
 * prompt (`[ec2-user@host ~]$ cat …`). The prefix needs a blank after it: `[profilefoo]` and `[profile-x]` are names of
 * their own (aws-role-switch strips `profile` from them).
 */
export function parseHeader(text: string): Header | undefined {
  const end = closingBracket(text);
  if (end === text.length - 1) return named(text.slice(1, -1).trim(), true, '');
  const closed = end >= 0;
  const inner = closed ? text.slice(1, end).trim() : withoutComment(text.slice(1)).trim();
  const after = closed ? text.slice(end + 1) : '';
  if (/^[($:]/.test(after) || isPrompt(inner, after)) return undefined;
  return named(inner, closed, isComment(after) ? '' : after.trim());
}

/**
 * A line, without blanks around, as the header that was meant: without characters that nobody sees (chats and wikis put them
 * before it), and without Markdown's `\` before a bracket. Any other line stays as it is.
 */
export function asHeaderMeant(text: string): string {
  const bracket = text.indexOf('[');
  if (bracket <= 0 || bracket > 8) return text;
  const before = withoutHiddenCharacters(text.slice(0, bracket)).trim();
  return before === '' || before === '\\' ? text.slice(bracket).replace(/\\(?=[[\]])/g, '') : text;
}

/** The header that a line is, indented or not. */
export const headerOfLine = (line: string): Header | undefined =>
  line.trimStart().startsWith('[') ? parseHeader(line.trim()) : undefined;

function named(inner: string, closed: boolean, rest: string): Header {
  // Nearly every header.
  if (inner.startsWith('profile '))
    return { kind: 'profile', name: unquoted(inner.slice(8).trim()), prefixed: true, closed, rest };
  const blank = inner.search(/\s/);
  const word = blank < 0 ? inner : inner.slice(0, blank);
  const name = blank < 0 ? '' : unquoted(inner.slice(blank).trim());
  const prefixed = true;
  if (blank > 0 && word.toLowerCase() === 'profile') return { kind: 'profile', name, prefixed, closed, rest };
  if (word === 'sso-session') return { kind: 'sso-session', name, prefixed, closed, rest };
  if (others.has(word) || (blank < 0 && otherAlone.has(word))) return { kind: 'other', name, prefixed, closed, rest };
  return { kind: 'profile', name: unquoted(inner), prefixed: false, closed, rest };
}

/** The `]` that ends the header: only a comment may follow. Names may hold brackets, quoted ones also ` #`. */
function closingBracket(text: string): number {
  const first = text.indexOf(']');
  if (first === text.length - 1) return first;
  const quote = openingQuote.exec(text)?.[1];
  const secondOpening = text.indexOf('[', 1);
  for (let end = first; end >= 0; end = text.indexOf(']', end + 1)) {
    if (!isComment(text.slice(end + 1))) continue;
    const endsQuote = quote === undefined || closesQuote(text, end, quote);
    if (endsQuote && (end === first || quote !== undefined || secondOpening < 0 || secondOpening > end)) return end;
  }
  return first;
}

function closesQuote(text: string, end: number, quote: string): boolean {
  const quoted = text.slice(0, end).trimEnd();
  return quoted.endsWith(quote) && quoted.indexOf(quote) < quoted.length - 1;
}

/** `[user@host dir]$` and `[root@host dir]#`, as Red Hat and Amazon Linux have them. */
function isPrompt(inner: string, after: string): boolean {
  const at = inner.indexOf('@');
  return after.startsWith('#') && at > 0 && inner.search(/\s/) > at;
}

/** Blank, or begins with `#` or `;`. */
function isComment(text: string): boolean {
  const start = text.trimStart();
  return start === '' || start.startsWith('#') || start.startsWith(';');
}

const withoutComment = (text: string) => text.split(/\s[#;]/, 1)[0] ?? '';

function unquoted(name: string): string {
  const quote = name[0];
  const quoted = name.length > 1 && (quote === '"' || quote === "'" || quote === '`') && name.endsWith(quote);
  return quoted ? name.slice(1, -1).trim() : name;
}
