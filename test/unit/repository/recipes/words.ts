import { vi } from 'vitest';

/** Enters messages into the English file, as if they stood in it. */
export function enterWords(words: Record<string, string>): void {
  vi.doMock('@/public/_locales/en/messages.json', async (original) => {
    const { default: messages } = await original<{ default: object }>();
    const entered = Object.entries(words).map(([key, message]) => [key, { message }]);
    return { default: { ...messages, ...Object.fromEntries(entered) } };
  });
}
