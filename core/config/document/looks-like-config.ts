/** Enough to know, and all that is looked at: 64 KB. */
const looked = 65_536;
// Bounded repetitions, so linear on any text. `>` and `|` stand before quoted lines and in tables of some viewers.
const header = /^[ \t\u00a0>|]{0,40}\[[^\][\r\n]{1,200}\]/m;
/** Keys that lead to a role, as the source of an expression. */
export const leadingKeys =
  '(?:role_arn|source_profile|aws_account_id|(?:target_)?role_name|(?:granted_)?sso_(?:session|start_url|account_id|role_name))';
const key = new RegExp(`(?:^|[\\s>|])${leadingKeys}[ \\t\\u00a0]{0,40}[=:]`, 'im');

/**
 * Whether a text of a page is worth handing to `readConfig`: a section's header and a key that leads to a role. Cheap and
 * without imports, for the content script asks it about every block of a page. Looks at the first 64 KB only.
 */
export function looksLikeConfig(text: string): boolean {
  const start = text.slice(0, looked);
  return start.includes('[') && header.test(start) && key.test(start);
}
