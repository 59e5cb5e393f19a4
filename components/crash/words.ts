import type { MessageKey } from '@/components/kit/words.ts';

/** The browser's own words for a key; may throw, or give none, for that may be what went wrong. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string;

/** The browser's words; empty where it has none, or throws. */
export function trySay(say: Say, key: MessageKey, substitutions: string[] = []): string {
  try {
    return say(key, ...substitutions);
  } catch {
    return '';
  }
}

/**
 * The words of the first script, for a browser that has none. Every popup loads them: as few as there can be. A test holds
 * them to the message files.
 */
export const firstWords = {
  crash_title: 'Rolecall has stopped',
  crash_retry: 'Try again',
  crash_alone: 'The list of your roles could not be loaded either.',
  picker_options: 'Settings',
} satisfies Partial<Record<MessageKey, string>>;
