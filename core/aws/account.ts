const accountId = /^\d{12}$/;
const shownAccountId = /^\d{4}-\d{4}-\d{4}$/;
/** IAM's rule for account aliases: 3 to 63 characters, no hyphen at the ends, no two in a row. */
const accountAlias = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text is an account id: twelve digits, as text, for they may begin with zeros. */
export const isAccountId = (text: string): boolean => accountId.test(text);

/** An account as pages and people write it (`123456789012`, `1234-5678-9012`, `my-alias`): id, alias or undefined. */
export function normalizeAccount(text: string): string | undefined {
  const trimmed = text.trim();
  if (shownAccountId.test(trimmed)) return trimmed.replaceAll('-', '');
  return accountId.test(trimmed) || accountAlias.test(trimmed) ? trimmed : undefined;
}

/** Whether a text is an account id, with the console's hyphens or without. */
export const isWrittenAccountId = (text: string): boolean => isAccountId(normalizeAccount(text) ?? '');

/** The first account id within a text in any language (`Account ID: 1234-5678-9012`). Never looks at the words. */
export function accountIdWithin(text: string): string | undefined {
  const [found] = /(?<![\d-])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\d-])/.exec(text) ?? [];
  return found?.replaceAll('-', '');
}
