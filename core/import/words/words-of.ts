/** Words of a heading or a key, in lower case: `sourceAccountId`, `Source account ID`, `source_account_id` have the same. */
export function wordsOf(heading: string): string[] {
  const parted = heading.slice(0, 100).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return parted.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,100}/gu) ?? [];
}
