// Zero-width characters, marks and overrides of writing direction, soft hyphen, controls: what an eye cannot see.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const allHidden = new RegExp(hidden, 'g');

/** Whether a name would look different from what it is, or turn the text after it around ("Trojan Source", 2021). */
export const hasHiddenCharacters = (text: string): boolean => hidden.test(text);

/** For texts that can only be ASCII, where such a character is dirt from a chat or a wiki page. */
export const withoutHiddenCharacters = (text: string): string =>
  hidden.test(text) ? text.replace(allHidden, '') : text;
