import { indentOf, splitLines } from './lines.ts';

/** Stands where a secret was. Reading a text again that has it finds no secret. */
export const leftOutMark = '***';

// Every pattern here is one alternation of literals, or has bounded or disjoint repetitions: none can backtrack far.
const suspicious = /secret|token|access[-_]?key|AKIA|ASIA|IQoJ|F[wQ]oG|AQoD|eyJ|eyAi/i;
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
 * values of their shape inside of commands. Each becomes `***`, a continuation line becomes empty; nothing else changes
 * (but for line ends, which become `\n`). Lines keep their numbers; `lines` are those that held a secret, 1-based.
 * Linear in the length of the text.
 */
export function withoutSecrets(text: string): { text: string; lines: number[] } {
  const lines = splitLines(text);
  const leftOut = leaveOutSecrets(lines);
  return leftOut.length === 0 ? { text, lines: [] } : { text: lines.join('\n'), lines: leftOut };
}

/** The same on lines, which are changed in place. Returns the numbers of the lines that held a secret. */
export function leaveOutSecrets(lines: string[]): number[] {
  const leftOut: number[] = [];
  /** Indentation of the setting whose value may go on. -1: none. */
  let openSince = -1;
  for (const [index, line] of lines.entries()) {
    const continues = openSince >= 0 && continuesSecret(line, openSince);
    if (!continues && !suspicious.test(line)) {
      if (openSince >= 0 && line.trim() !== '') openSince = -1;
      continue;
    }
    const clean = continues ? '' : cleanLine(line);
    if (!continues) openSince = assignment.test(line) ? indentOf(line) : -1;
    if (clean === line) continue;
    lines[index] = clean;
    leftOut.push(index + 1);
  }
  return leftOut;
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

/** A value goes on in deeper indented lines (the SDKs' rule), or was broken by a terminal into bare lines of base64. */
function continuesSecret(line: string, indent: number): boolean {
  if (base64Only.test(line)) return true;
  const text = line.trimStart();
  return text !== '' && indentOf(line) > indent && !text.startsWith('[') && !setting.test(line);
}
