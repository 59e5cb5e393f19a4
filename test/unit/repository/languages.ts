export type Messages = Record<string, { message: string; description?: string }>;

/** `$1` and its like, each once. */
export const placeholdersOf = (message = ''): string[] => [...new Set(message.match(/\$(\d|\w+\$)/g))].sort();

/** What is wrong with a language, compared with English. */
export function faultsOf(language: string, messages: Messages, english: Messages): string[] {
  const faults = Object.keys(english).flatMap((key) => {
    const message = messages[key]?.message;
    if (!message) return [`${key} is missing`];
    const [own, theirs] = [message, english[key]?.message].map((text) => String(placeholdersOf(text)));
    return own === theirs ? [] : [`${key} has ${own || 'no placeholders'} for ${theirs || 'none'}`];
  });
  if (Object.keys(messages).some((key) => !(key in english))) faults.push('has messages that English has not');
  else if (String(Object.keys(messages)) !== String(Object.keys(english))) faults.push('has another order');
  if (messages.common_locale?.message !== language.replace('_', '-')) faults.push('common_locale is not its tag');
  return faults;
}
