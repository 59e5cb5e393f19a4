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
  if (language !== 'en' && Object.values(messages).some(({ description }) => description)) {
    faults.push('describes messages: only English does, for all');
  }
  if (messages.common_locale?.message !== language.replace('_', '-')) faults.push('common_locale is not its tag');
  return faults;
}

const pointsElsewhere =
  /\b(as|the|of the|in the|that)\s+above\b(?!\s+\w)|^As above|^The same\b|^(Beside|Under|Behind|Below|In) that\b/;

/** Whether a translator who sees one message and its note knows what it is: not "Button.", not "As above". */
export const isNote = (description = ''): boolean =>
  description.trim().split(/\s+/).length >= 4 && !pointsElsewhere.test(description);
