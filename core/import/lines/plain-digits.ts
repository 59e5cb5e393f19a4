/** What programs put in place of the plain hyphen: one that no line breaks at, dashes, a minus. */
const hyphens = '\\u2010-\\u2015\\u2212\\uff0d';
const digit = '[0-9\\uff10-\\uff19]';
const group = `${digit}{4}`;
const hyphen = `[-${hyphens}]`;
const number = new RegExp(`(?<!${digit})(?:${digit}{12}|${group}${hyphen}${group}${hyphen}${group})(?!${digit})`, 'g');
/** Never drawn, and at a digit only by accident: soft hyphens, zero-width blanks and joiners, marks of direction. */
const unseen = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]{1,9}';
const unseenAtDigit = new RegExp(`(?<=[-0-9${hyphens}])${unseen}|${unseen}(?=[0-9])`, 'g');
const isOdd = new RegExp(`[\\u00ad\\u200b-\\u200f\\u2060\\ufeff${hyphens}\\uff10-\\uff19]`);
/** Behind its label, blanks part an account's number as well. */
const labelled =
  /((?:account|acct|계정|アカウント|账户|账号)[^\n\d]{0,40})(\d{4})[ \u00a0](\d{4})[ \u00a0](\d{4})(?!\d|[ \u00a0]\d)/gi;

/**
 * A text with every account's number as AWS writes it: word processors, wikis and chats give it hyphens of print, digits of
 * another width, and characters between them that nobody sees. Lines stay where they are.
 */
export const withPlainDigits = (text: string): string =>
  isOdd.test(text)
    ? text
        .replace(unseenAtDigit, '')
        .replace(number, (written) => written.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-'))
    : text;

/** The same, without the blanks that part a number behind its label: `Account ID: 1111 2222 3333`. */
export const withLabelledDigits = (text: string): string =>
  withPlainDigits(text).replace(labelled, (_, label: string, ...parts: string[]) => label + parts.slice(0, 3).join(''));
