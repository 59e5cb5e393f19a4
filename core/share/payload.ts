import { deflateSync, Inflate } from 'fflate';
import { checkOf } from '@/core/text/bundle-payloads.ts';
import {
  type Inflated,
  longestText,
  openPayload,
  slice,
  type Unpacked,
  unpackedText,
  version,
} from './open-payload.ts';

/**
 * A text as letters that links carry: `1.`, the deflated text in base64url (RFC 1951, RFC 4648), a dot and a check of eight
 * hexadecimal digits. So it ends with a letter or a digit, which programs that find links in texts leave to the link, and what
 * was cut off is told from what was changed.
 */
export function pack(text: string): string {
  const data = toBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
  return `${version}.${data}.${checkOf(data)}`;
}

/**
 * The text of what `pack` made. If its end is missing, what was before it. Nothing of one that was changed: an account's
 * digits could be others. Never throws; unpacks no more than the longest text, and looks at each character once.
 */
export function unpack(payload: string): Unpacked {
  const opened = openPayload(payload);
  return 'fault' in opened ? { text: '', ...opened } : unpackedText(inflated(opened.data), opened.isCut);
}

function inflated(data: Uint8Array): Inflated {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  let isDamaged = false;
  try {
    for (let at = 0; at < data.length && length <= longestText; at += slice)
      // Never said to be the last part: of one that was cut, that would throw away what is there.
      stream.push(data.subarray(at, at + slice));
  } catch {
    isDamaged = true;
  }
  return { parts, length, isDamaged };
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
