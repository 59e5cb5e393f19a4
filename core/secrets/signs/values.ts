import type { Extent } from './extent.ts';
import { isFact, withoutFacts } from './facts.ts';
import { isLabel, type Label } from './find-labels.ts';
import { isPasswordLike, isRandom, isSeed, isStrong } from './randomness.ts';

/** Stands where a secret was. Reading a text again that has it finds no secret. */
export const leftOutMark = '***';

const nothing =
  /^(?:null|none|nil|undefined|true|false|yes|no|on|off|read|write|n\/a|unset|empty|required|optional|hidden|redacted|masked|string|str|text|sensitive|password|secret|token|changeit|rotated|revoked|expired|removed|unchanged|vault|wiki|same|unknown|있음|없음|모름|미정|비공개|필요|필수|불필요|미사용|미설정|설정됨|동일|해당 ?없음|必要|必須|不要|同上|なし|无|無|keins?|aucune?|ningun[ao]|nessun[ao])$/i;
/** Stands for a value that is elsewhere: variables, templates, secret stores, files. */
const reference =
  /^(?:\$[\w({[:]|%[\w({]|\{\{|\{%|!(?:Ref|Sub|GetAtt|ImportValue|secret)\b|@Microsoft|op:\/\/|vault:|ssm:|file:|keyring:|env:|env\.|arn:aws|~\/|\.\.?\/|\/(?:home|Users|opt|etc|var|tmp|run|usr|mnt|root|proc|dev)\/|[A-Z]:\\|(?:os|process|env|System|Deno|Bun|import|config|settings|self|this|ctx|req|request|args|opts|options|props|params|var|local|data|module|each|secrets|random_password|aws_\w+)[.[(]|(?:get|read|fetch|load|decrypt|resolve|prompt|input|generate|create)\w*\(|await |new )/;
const placeholder =
  /^(?:[*•●.·…_-]+|[xX]{3,64}|\*{3,}\w{0,4}|\.{2,}|your[-_ ].*|my[-_ ](?:secret|password|token).*|\[.*\]|example|changeme|todo)$/i;
/** The beginning of words about a secret, more than one. */
const prose =
  /^(?:see|ask|in|is|are|was|from|stored|use|used|uses|find|found|get|kept|lives?|managed|rotate[sd]?|not|never|the|a|an|via|same|with|of|for|to|by|that|this|which|and|or|expires?|expired|has|have|must|should|will|can|cannot|need|needs|only|at|on|siehe|im|in|voir|dans|ver|véase|vedi|zie|참고|없음)\s+\S|\s\S{0,40}(?:문의|참고|참조|확인|요청|없음|비공개|필요|필수|예정|금지)\S{0,8}$/i;

/** Where people keep secrets, named instead of one. */
const keeper =
  /^(?:in |im |aus |from )?(?:1Password|LastPass|Bitwarden|KeePass(?:XC)?|Dashlane|Keychain|Secrets Manager|AWS Secrets Manager|Parameter Store)(?:$|[\s>›→/:,.(]|에|の|に)/i;
/** Confluence's way to write a word as code is that of templates. */
const isInCodeMarks = (value: string): boolean =>
  isStrong(/^\{\{([A-Za-z\d!#$%^&*?~@+-]{8,64})\}\}$/.exec(value)?.[1] ?? '');
/** An address without a user, parameters or anything drawn by lot: where it lies. */
const address = /^https?:\/\/(?:[\w-]+\.)+[\w-]+(?::\d{1,5})?((?:\/[\w.~-]*)*)$/;
function isPlainAddress(value: string): boolean {
  const path = address.exec(value)?.[1];
  const isDrawn = (part: string) => part.length >= 24 || /[\dA-F]{12}/i.test(part) || isRandom(part);
  return path !== undefined && !path.split('/').some(isDrawn);
}
/** In angle brackets: words that ask for a value, `<your-password>`, `<SECRET_KEY_1>`. Any other word there is one. */
const inBrackets = /^<\s?((?:\p{L}{1,20}[ _./-]{1,2}){0,6}\p{L}{1,20}[ _-]?\d{0,2})\s?>$/u;
const asking =
  /(?:^|[ _./-])(?:your|my|insert|sensitive|enter|replace|paste|put|fill|here|value|string|text|secret|passw(?:or)?d|passphrase|pass|token|key|keyid|code|redacted|removed|hidden|masked|omitted|snip|placeholder|example|change|todo|none|null|empty|optional|required|default|user|username|account|name|id)(?:$|[ _./-])/i;

/** Of references and what is behind them, in characters. */
const longestReference = 200;
/** Of a value without an end, in characters: what follows is not looked at to judge it. */
const longestJudged = 600;

/** Whether a value, without its quotes, gives nothing away: none, a mark, a placeholder, the name of where it lies. */
export function givesNothingAway(value: string): boolean {
  const trimmed = value.slice(0, longestJudged).trim();
  if (!/[\p{L}\p{N}]/u.test(withoutFacts(trimmed).replaceAll(leftOutMark, ''))) return !isPassword(trimmed);
  const bare = trimmed.replace(/[;,]+$/, '');
  return (
    nothing.test(bare) ||
    isFact(bare) ||
    keeper.test(bare) ||
    placeholder.test(bare) ||
    isAsked(bare) ||
    isPlainAddress(bare) ||
    (reference.test(bare) && !hidesMore(bare) && !isInCodeMarks(bare)) ||
    prose.test(bare)
  );
}

function isAsked(value: string): boolean {
  const words = value.startsWith('<') ? inBrackets.exec(value)?.[1] : undefined;
  return words !== undefined && (asking.test(words) || isLabel(words));
}

/** Signs alone can be a password; quotes, brackets and the mark cannot. */
const isPassword = (text: string): boolean =>
  /^[^\s\p{L}\p{N}]{8,}$/u.test(text) && /[!@#$%^&]/.test(text) && new Set(text).size > 4;

/** What stands behind variables and templates: `$PW # x`, `{{ x }} y`. */
const behindReference = (value: string): string =>
  value
    .replace(/\$\([^()]{0,300}\)|\$\{[^{}]{0,300}\}|\{\{[^{}]{0,300}\}\}|%\w{1,60}%|\$[\w:]{1,60}/g, ' ')
    .replace(/^\S+/, '')
    .trim();

/**
 * One word behind a reference, `password: $PW hunter`, or in a comment there. Behind a variable of a shell a word would be a
 * command.
 */
export function isBehindReference(text: string, { end }: Label, { start, end: stop }: Extent): boolean {
  const value = text.slice(start, Math.min(stop, start + longestJudged)).trim();
  if (!reference.test(value)) return false;
  const word = behindReference(value);
  if (/^(?:#|\/\/)/.test(word))
    return isPasswordLike(word.replace(/^(?:#|\/\/)\s*/, '')) && !/^\W+(?:[A-Z]{2,10}-)?[\d.-]+$/.test(word);
  const isOfShell = /^["'`]?=\S/.test(text.slice(end, end + 3));
  return !isOfShell && /^[$%{]/.test(value) && /^[\p{L}\d]{4,64}$/u.test(word) && !nothing.test(word);
}

/** `$(echo …)` and `${X:-…}` can hold the value itself. */
const hidesMore = (value: string): boolean =>
  (/^[$%{]/.test(value) && behindReference(value.slice(0, longestReference)).split(/\s+/).some(isStrong)) ||
  /:-[^}\s$]|(?:echo|printf)\s+(?:-\w+\s+)?["']?[^$"'\s-]/.test(value);

/** Whether a value is one of those that such a label is followed by. */
export function isValueOf(kind: Label['value'], value: string): boolean {
  if (givesNothingAway(value)) return false;
  if (kind === 'any' || kind === 'type') return true;
  const trimmed = value.trim();
  if (kind === 'seed') return isSeed(trimmed);
  if (kind === 'digits') return /^\D{0,2}\d{3} ?\d{1,5}\D{0,2}$/.test(trimmed);
  if (kind === 'parameter') return trimmed.length >= 8 && /\d/.test(trimmed) && !/^\d+$/.test(trimmed);
  return (
    trimmed.length >= 16 &&
    /^[!-~]+$/.test(trimmed) &&
    !/:\/\/|^arn:/.test(trimmed) &&
    (isRandom(trimmed) || (isPasswordLike(trimmed.slice(0, 128)) && !isPath(trimmed)))
  );
}

/** `env/Prod2024/terraform.tfstate`: of words. */
const isPath = (value: string): boolean => /\w\/\w/.test(value) && !value.split('/').some(isRandom);
