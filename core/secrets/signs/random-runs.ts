import { changesIn, isRandom, longRuns } from './randomness.ts';
import type { Span } from './span.ts';

/** Of a secret access key. */
const secretKeyLength = 40;
/** From here on it is a token. */
const tokenLength = 100;
/** How far from an access key id its secret key is looked for, in characters. */
const nearby = 600;

/**
 * Secrets that only their length and randomness reveal: 40 characters of base64 (less strict near an access key ID), 32 or more
 * of base32 (a TOTP seed; AWS's have 64), a hundred and more of anything. Parts of an ARN, of a link's path or of a picture
 * are no secrets, nor are hex hashes. `keyIds`: positions of access key IDs, ascending.
 */
export function* randomRunsIn(text: string, keyIds: readonly number[]): Generator<Span> {
  let next = 0;
  for (const { start, end } of longRuns(text, 32)) {
    while ((keyIds[next] ?? Number.POSITIVE_INFINITY) < start - nearby) next++;
    const isNear = (keyIds[next] ?? Number.POSITIVE_INFINITY) < end + nearby;
    const run = text.slice(start, end);
    if (run.length >= tokenLength) {
      if (isRandom(run.slice(0, 400)) && !publicKey.test(run) && !isPartOfName(text, start)) yield { start, end };
      continue;
    }
    for (const { 0: piece, index } of run.matchAll(/[^_-]+/g)) {
      // A diff's sign stands before its line.
      const lead = piece.length === secretKeyLength + 1 && /^\+/.test(piece) && isLineStart(text, start) ? 1 : 0;
      const word = piece.slice(lead);
      if (!isSecretKey(word, isNear) && !(isSeed(word) && isSpokenOf(text, start, end))) continue;
      if (isPartOfName(text, start)) break;
      yield { start: start + index + lead, end: start + index + piece.length };
    }
  }
}

const isSecretKey = (word: string, isNear: boolean): boolean =>
  word.length === secretKeyLength &&
  (isRandom(word) || (isNear && changesIn(word) > 0.25 && /[a-z]/.test(word) && /[A-Z]/.test(word)));

const isSeed = (word: string): boolean =>
  /^(?:[A-Z2-7]{32}|[A-Z2-7]{52}|[A-Z2-7]{64})$/.test(word) && (word.match(/[2-7]+/g)?.length ?? 0) >= 3;

/** Alone a seed may be the name of a role, in capitals. */
const isSpokenOf = (text: string, start: number, end: number): boolean =>
  /\b(?:mfa|2fa|t?otp|seed|secret|base32|authenticator)|인증|시드|認証|验证|驗證/i.test(
    text.slice(Math.max(0, start - 160), start) + text.slice(end, end + 60),
  );

/** SSH public keys, and certificates. */
const publicKey = /^(?:AAAA[BCE]3Nza|AAAAE2Vj|AAAAC3Nz|MII[CDEFGH])/;

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** How far back an ARN or the beginning of a link is looked for. */
const nameLength = 300;

function isPartOfName(text: string, start: number): boolean {
  let from = start;
  const least = Math.max(0, start - nameLength);
  while (from > least && !/[\s"'<>`|]/.test(text[from - 1] ?? '')) from--;
  return /arn:aws[^,;]*$|:\/\/[^?#]*$|;base64,$|sha\d+-$|SHA256:$|rolecall=/.test(text.slice(from, start));
}
