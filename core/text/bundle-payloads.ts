import { type FoundPayload as Found, mostPayloads, namedPayloads, payloadAt } from './named-payloads.ts';

export interface FoundPayload extends Found {
  /** Nothing names it: if it is not whole, it may as well be something else. */
  isBare?: boolean;
}

/** Behind the address of a team's page, or by itself. Behind the version are more letters than a number or a word has. */
const bare = /(?:(#|%(?:25){0,2}23|-23)|(?<![\w.%/#=-]))(?=1\.[\w-]{20})/gi;
/** What is nothing but a payload, or an address of one. */
const alone = /^(?:https?:\/\/[^\s#]{1,2000})?#?1\.[\w-]{40}/i;
/** In characters: an address is no longer. */
const longestBare = 16_000;

/**
 * All that `namedPayloads` finds, and payloads without a name, where they are whole, or there is nothing else in the text. In
 * their order, at most 100.
 */
export function findPayloads(text: string): FoundPayload[] {
  const named = namedPayloads(text);
  const found: FoundPayload[] = [...named];
  bare.lastIndex = 0;
  for (let tried = 0; tried < mostPayloads && found.length < mostPayloads; tried++) {
    const begin = bare.exec(text);
    if (!begin) break;
    const at = bare.lastIndex;
    const within = named.find(({ start, end }) => start <= at && at < end);
    const one = within ?? payloadAt(text.slice(0, at + longestBare), begin, at);
    const isMeant = !within && (one.isWhole || (named.length === 0 && alone.test(text.trim())));
    if (isMeant) found.push({ ...one, isBare: true });
    bare.lastIndex = within || isMeant ? one.end : at + 1;
  }
  return found.sort((one, other) => one.start - other.start);
}
