import { endOfLine, indentOf, normalizeLines } from '@/core/text/lines.ts';

/** Stands where a secret was. Reading a text again that has it finds no secret. */
export const leftOutMark = '***';

// Every pattern here is one alternation of literals, or has bounded or disjoint repetitions: none can backtrack far.
const suspicious = /secret|token|access[-_]?key|AKIA|ASIA|IQoJ|F[wQ]oG|AQoD|eyJ|eyAi/gi;
const name = '(?:secret[-_]?(?:access[-_]?)?key|access[-_]?key(?:[-_]?id)?|(?:session|security)[-_]?token)';
/** `aws_secret_access_key = …`, `export AWS_SESSION_TOKEN=…`, `"SecretAccessKey": "…"`: everything after it goes. */
const assignment = new RegExp(`${name}["'\`\\\\]{0,3}\\s*[=:]\\s*`, 'i');
/** `aws configure set aws_secret_access_key …`, `--secret-access-key …`, `setx AWS_SECRET_ACCESS_KEY …`. */
const argument = new RegExp(
  `(?:configure\\s+set\\s+\\S{0,80}?|setx\\s+|setenv\\s+|-)(?:aws[-_])?${name}["']?\\s+`,
  'i',
);

/** Values that are secrets wherever they stand. `$1` is kept. */
const values: readonly RegExp[] = [
  // Access key ids: four letters and 16 of base32. `ASIA` is a word too (`ASIAPACIFIC…`), so it has to hold a digit.
  /()\b(?:AKIA|ASIA(?=[A-Z]{0,15}\d))[A-Z0-9]{16}\b/g,
  // Session tokens by their first bytes, and credentials as base64 of JSON (`{"…` and `{ "…`), JWTs among them.
  /(?<![A-Za-z0-9])()(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz|eyJ|eyAi)[\w/+=.-]{60,}/g,
  // A secret key is exactly 40 characters of base64, a session token at least a hundred: told by the word before.
  /((?:secret|token|password|key)[\w-]{0,40}["'`\\]{0,3}[\s=:]{1,8}["'`]?)(?:[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])|[\w/+=.-]{100,})/gi,
];

/**
 * A text without the credentials in it: `aws_access_key_id`, `aws_secret_access_key`, `aws_session_token`,
 * `aws_security_token` in any case, indentation and notation, commented out or not, continued over lines or not, and
 * values of their shape inside of commands. Each becomes `***`, a continuation line becomes empty; nothing else changes but
 * line ends, which become `\n`. Lines keep their numbers; `lines` are those that held a secret, 1-based.
 * Linear in the length of the text; a text without a suspicious word costs one search.
 */
export function withoutSecrets(text: string): { text: string; lines: number[] } {
  const whole = normalizeLines(text);
  if (whole.search(suspicious) < 0) return { text: whole, lines: [] };
  const parts: string[] = [];
  const lines: number[] = [];
  /** Up to here everything is in `parts`, and `number` is this position's line. */
  let done = 0;
  let number = 1;
  const replace = (start: number, end: number, line: string) => {
    for (let at = endOfLine(whole, done); at < start; at = endOfLine(whole, at + 1)) number++;
    parts.push(whole.slice(done, start), line);
    lines.push(number);
    done = end;
  };

  let seen = 0;
  for (const { index } of whole.matchAll(suspicious)) {
    if (index < seen) continue;
    const start = whole.lastIndexOf('\n', index) + 1;
    seen = endOfLine(whole, index);
    const line = whole.slice(start, seen);
    const clean = cleanLine(line);
    if (clean !== line) replace(start, seen, clean);
    if (!assignment.test(line)) continue;
    for (const [from, to] of continuationLines(whole, seen + 1, indentOf(line))) {
      replace(from, to, '');
      seen = to;
    }
  }
  parts.push(whole.slice(done));
  return { text: parts.join(''), lines };
}

function cleanLine(line: string): string {
  const found = assignment.exec(line) ?? argument.exec(line);
  let clean = line;
  if (found !== null) {
    const end = found.index + found[0].length;
    const value = line.slice(end).trim();
    if (value !== '' && value !== leftOutMark) clean = line.slice(0, end) + leftOutMark;
  }
  for (const pattern of values) clean = clean.replace(pattern, `$1${leftOutMark}`);
  return clean;
}

const setting = /^\s*[A-Za-z][\w.-]*\s*[=:]/;
const base64Only = /^\s*[A-Za-z0-9+/]{16,}={0,2}\s*$/;

/**
 * The lines from a position on that belong to a secret above: deeper indented ones (the SDKs' rule, blank lines between
 * allowed) and bare lines of base64, which a terminal made of one long line.
 */
function* continuationLines(text: string, position: number, indent: number): Generator<[start: number, end: number]> {
  for (let start = position, end = 0; start < text.length; start = end + 1) {
    end = endOfLine(text, start);
    const line = text.slice(start, end);
    const content = line.trimStart();
    if (content === '') continue;
    const deeper = indentOf(line) > indent && !content.startsWith('[') && !setting.test(line);
    if (!deeper && !base64Only.test(line)) return;
    yield [start, end];
  }
}
