import { innocent, type Labels, labels } from './labels.ts';
import { isOfWord } from './randomness.ts';

export interface Label {
  value: Labels['value'];
  start: number;
  end: number;
  /** Nothing but a secret is called so, and no name is joined to it (`vault-password`). */
  isCertain: boolean;
}

const wordsOf = (words: string): string[] => words.split(',').map((word) => word.trim());
/** As one word: however its parts are joined. */
const squeezed = (words: string): string => words.replace(/[-_. '’]/g, '').toLowerCase();
const kinds = new Map(
  labels.flatMap(({ value, whole = false, certain = false, words }) =>
    wordsOf(words).map((word) => [squeezed(word), { value, whole, certain }] as const),
  ),
);

const pattern = (words: string): string => words.replaceAll(' ', '[-_. ]?').replace(/['’]/g, "['’ ]?");
const union = labels
  .flatMap(({ words }) => wordsOf(words))
  // The longest first: a `secret access key` is not to be found as a `secret`.
  .sort((one, other) => other.length - one.length)
  .map(pattern)
  .join('|');
/** `DB_PASSWORD_PROD`, `secret_1`, `TokenValue`; behind it a name is at its end. */
const tail =
  '(?:_for_\\w{1,30}|[-_. ]?(?:value|val|string|str|text|plain ?text|secure|base ?64|b64|raw|prod|production|dev|test|stage|staging|old|new|v?\\d{1,3}))?(?!(?!__(?!\\w))[-.]?\\w)';
const label = new RegExp(`(${union})${tail}`, 'giu');

/** What is in every label of plain letters; few first letters, for each costs a text without any. */
const syllable =
  /secret|token|pass|key|cred|cookie|auth|saml|otp|code|seed|sess?(?:ion[-_. ]?)?id|sign|asser|kenn|jeton|senh|clave|contrase|chave|chiave|webhook|parola|kunci|kata|wacht|pw|p\/w|\bp\.w|2fa|psk|answer|phrase|concealed|securestr|mfa|\bpin\b|\bpat\b/i;
/** Of those that are secrets in links only. */
const parameter = /[?&#;](?:sig|state|ticket|nonce|hmac|data|wresult)=/i;
/** Of those in other scripts. */
const otherScripts =
  'парол|ключ|токен|รหัส|키|비밀|비번|암호|패스|토큰|시크릿|코드|번호|답변|시드|쿠키|キー|鍵|暗証|合言葉|パス|トークン|シークレット|番号|コード|クッキー|密|钥|鑰|令牌|口令|權杖|码|碼';
/** What is in every label that has more than plain letters. */
const foreign = new RegExp(`[\\u00c0-\\u024f\\u1e00-\\u1eff]|${otherScripts}`);

const isLink = (text: string): boolean => text.includes('?') || text.includes('&') || text.includes('#');

/** Whether there may be a label: where none is, none is looked for. */
export const mayHoldLabel = (text: string): boolean =>
  syllable.test(text) || foreign.test(text) || (isLink(text) && parameter.test(text));

const plainOnly = new RegExp(`${syllable.source}|${parameter.source}`, 'gi');
const all = new RegExp(
  `${plainOnly.source}|clé|schlüssel|geheim|código|hasł|heslo|${otherScripts}|şifre|khẩu|lösen|adgang|salasana`,
  'gi',
);
/** Longer than any label in front of its last syllable, and than any with what may follow it. */
const longestLead = 30;
const longestLabel = 60;
/** Of a name, in characters: what is longer is none. */
const longestName = 100;

/** All labels of a text, in order. Linear: around a syllable as many characters are looked at as a label has. */
export function* labelsIn(text: string): Generator<Label> {
  const known = new Map<string, Label[]>();
  let done = 0;
  for (const { index } of text.matchAll(foreign.test(text) ? all : plainOnly)) {
    if (index < done) continue;
    const name = wholeNameAt(text, index);
    const from = Math.max(done, name?.start ?? startOfName(text, Math.max(0, index - longestLead)));
    const to = name?.end ?? Math.min(text.length, index + 2 * longestName);
    const window = text.slice(from, to);
    const isKnown = name !== undefined && from === name.start;
    const found = (isKnown && known.get(window)) || [...labelsWithin(window, to < text.length && name === undefined)];
    if (isKnown) known.set(window, found);
    // A label that begins further on may be cut off by the window.
    done = Math.max(done, name?.end ?? Math.max(index + 1, to - longestLabel));
    for (const { start, end, ...kind } of found) {
      done = Math.max(done, from + end);
      yield { ...kind, start: from + start, end: from + end };
    }
  }
}

/** The name around a position, if no label can begin before it nor go on behind it: the same name comes a thousand times. */
function wholeNameAt(text: string, index: number): { start: number; end: number } | undefined {
  let start = index;
  while (start > 0 && index - start < longestName && isOfName(text.charCodeAt(start - 1))) start--;
  let end = index;
  while (end < text.length && end - index < longestName && isOfName(text.charCodeAt(end))) end++;
  const isAlone = !goesOn.test(text.slice(Math.max(0, start - 2), start)) && !goesOn.test(text.slice(end, end + 2));
  return isAlone && end > index && end - start < longestName ? { start, end } : undefined;
}

/** Letters beyond a blank, an apostrophe, or at once; `p/w`. */
const goesOn = /[^\0-\x7f]|['’]|\w[ ]|[ ]\w|\/w/i;
/** With `.` between its words. */
const isOfName = (code: number): boolean => isOfWord(code) || code === 0x2e;

function* labelsWithin(window: string, isCut: boolean): Generator<Label> {
  for (const found of window.matchAll(label)) {
    const end = found.index + found[0].length;
    // Cut off by the window, it may go on.
    if (isCut && end === window.length) return;
    const kind = kinds.get(squeezed(found[1] ?? ''));
    if (kind !== undefined && isName(window, found.index, end, kind.whole)) {
      const isCertain = kind.certain && !/[\w.$-]/.test(window[found.index - 1] ?? ' ');
      yield { value: kind.value, start: found.index, end, isCertain };
    }
  }
}

function isName(text: string, start: number, end: number, whole: boolean): boolean {
  const before = text[start - 1] ?? ' ';
  const isCamel = /[a-z]/.test(before) && /[A-Z]/.test(text[start] ?? '');
  if (whole && /\p{L}/u.test(before) && !isCamel) return false;
  return !innocent.test(squeezed(text.slice(startOfName(text, start), end)));
}

/** Where the name begins that ends with a label. */
export function startOfName(text: string, start: number): number {
  let at = start;
  const least = Math.max(0, start - longestName);
  while (at > least && /[\w.$-]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Whether all of a text is the name of a secret: a heading of a table, say. */
export function isLabel(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longestName) return false;
  for (const { value, start, end } of labelsIn(trimmed)) {
    if (
      value === 'any' &&
      /^(?:\p{L}{0,12}|[\p{L}\d_.\- ]{0,40}[_.\- ])$/u.test(trimmed.slice(0, start)) &&
      /^(?:\s?\([^()]{0,40}\)|[:*\s])*$/.test(trimmed.slice(end))
    )
      return true;
  }
  return false;
}
