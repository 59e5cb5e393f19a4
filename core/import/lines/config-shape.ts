import { leadingKeys } from '@/core/config/document/looks-like-config.ts';

// Bounded repetitions, so linear on any text. Blanks, `>` and `|` stand before quoted lines and in tables of some viewers.
const header = /^[ \t\u00a0\u3000\ufeff>|]{0,40}\[[^\][\r\n]{1,200}(?:\]|$)/m;
/** Nothing else has such headers. */
const certainHeader = /^[ \t\u00a0\u3000\ufeff>|]{0,40}\[ {0,9}(?:profile[ \t]|sso-session[ \t]|default *\])/m;
const setting =
  /^[ \t\u00a0\u3000\ufeff>|]{0,40}(?:[a-z]{1,40}(?:_[a-z]{1,40}){1,6}|region|output|color|group)[ \t\u00a0]{0,40}[=:]/im;
const roleKey = new RegExp(`^[ \\t\\u00a0\\u3000\\ufeff>|]{0,40}${leadingKeys}[ \\t\\u00a0]{0,40}[=:]`, 'im');

/** Whether a text has settings that lead to a role. */
export const hasConfigKeys = (text: string): boolean => roleKey.test(text);

/**
 * Whether a text is one for `readConfig` to explain: with settings that lead to a role, in sections or not, or with a
 * profile's header, or any settings in sections. Of any other text, `readConfig` would only say that each line belongs to no profile.
 */
export const hasConfigShape = (text: string): boolean =>
  hasConfigKeys(text) || certainHeader.test(text) || (header.test(text) && setting.test(text));
