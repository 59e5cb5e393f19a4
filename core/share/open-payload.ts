import { checkLength, checkOf, findPayloads } from '@/core/text/bundle-payloads.ts';

/** In characters. A link has 8,000; a file or a team's page may hold more. */
const longestPayload = 1_000_000;
/** Of what is packed in it, in bytes of UTF-8: some 40,000 roles. */
export const longestText = 4_000_000;
/** Deflate makes a thousand bytes of one: so many at a time are unpacked before the length is looked at. */
export const slice = 512;

export const version = 1;

/** What was unpacked, and what is wrong with it. */
export interface Unpacked {
  text: string;
  fault?: 'not-a-bundle' | 'too-new' | 'too-long' | 'damaged' | 'cut';
}

/** What a payload is made of, or what is wrong with it. */
export type Opened = { data: Uint8Array<ArrayBuffer>; isCut: boolean } | Required<Pick<Unpacked, 'fault'>>;

/** What was inflated of it: at most one slice's worth more than the longest text. */
export interface Inflated {
  parts: Uint8Array[];
  length: number;
  isDamaged: boolean;
}

/** The first one of a text, else what the text itself is. */
export function payloadOf(text: string): string {
  const [found] = findPayloads(text);
  return (found ?? findPayloads(`rolecall=${text.trim()}`)[0])?.payload ?? '';
}

/** The deflated bytes of a payload, if nothing of it was changed. */
export function openPayload(payload: string): Opened {
  if (payload.length > longestPayload) return { fault: 'too-long' };
  const made = Number(/^(\d{1,9})\./.exec(payload)?.[1] ?? 0);
  if (made !== version) return { fault: made > version ? 'too-new' : 'not-a-bundle' };
  const [found, data = '', check] = /^1\.([\w-]*)(?:\.([0-9a-f]*))?$/.exec(payload) ?? [];
  if (found === undefined) return { fault: 'damaged' };
  const isCut = check === undefined || check.length < checkLength;
  return isCut || check === checkOf(data) ? { data: fromBase64Url(data), isCut } : { fault: 'damaged' };
}

/** The text of what was inflated of a payload that is whole, or was cut. */
export function unpackedText({ parts, length, isDamaged }: Inflated, isCut: boolean): Unpacked {
  const isTooLong = length > longestText;
  if (isDamaged && !isTooLong && !isCut) return { text: '', fault: 'damaged' };
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  // The end may be in the middle of a letter: then the line that it is in is not whole, and nobody reads it.
  const text = new TextDecoder().decode(whole.subarray(0, longestText));
  return { text, ...(isCut ? { fault: 'cut' as const } : isTooLong && { fault: 'too-long' as const }) };
}

/** Of letters of base64url only. One too many is left out. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
