import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';

/** The keys of the message files. English is complete by definition; a test holds Korean to it. */
export type MessageKey = keyof typeof messages;

/** Words of the browser's language. `$1`, `$2` … in the message are the substitutions, in order; nine at most. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** Provided once at the root of each page, so that deep components need no prop for it. */
export const Words = createContext<Translate>((key) => key);

export const useWords = (): Translate => useContext(Words);

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/**
 * The message key of a code. Chrome allows no hyphens in keys. Passed on to `Translate`, it makes a code that nobody has
 * found words for a type error.
 */
export function messageKey<Prefix extends string, Code extends string>(prefix: Prefix, code: Code) {
  return `${prefix}_${code.replaceAll('-', '_')}` as Code extends string ? `${Prefix}_${Underscored<Code>}` : never;
}
