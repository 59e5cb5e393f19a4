import { type Extent, isWord, quotedAt, skip, untilSign } from '@/core/secrets/signs/extent.ts';
import { isFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';

/** Behind the old value, its quote, and what Terraform says of it. */
const arrow = /\\{0,7}["'`]{0,3}[ \t]{0,9}(?:->|=>|→|⇒|➜|➔|⟶|➡|에서[ \t]|から)[ \t]{0,9}/y;
/** The next member of a record: `"oldValue": "x", "newValue": "y"`. */
const next =
  /["']?(?:[,;]\s{0,40}["']?(?:(?:new|current|after|default)[-_]?(?:value|val|password|secret|token)?|value)|\n[\s#>]{0,40}["']?(?:new|current)[-_]?(?:value|val|password|secret|token))["']?[ \t]{0,9}[:=][ \t]{0,9}/iy;
const to =
  /["'`]?(?:[ \t]{1,9}(?:#|\/\/)[ \t]{0,9}(?:was|old|new|formerly|before|previously|alt|이전|기존|旧)[:= \t]{1,9}|,?[ \t]{1,9}(?:and[ \t])?(?:is[ \t])?now(?:[ \t]is)?[ \t]{1,9}|[ \t]{1,9}(?:to|auf|a|en|à|with|by|por|durch)[ \t]{1,9})/y;

/** The new value of a secret behind its old one: `password: "old" -> "new"`, `from old to new`. `end`: that of the old one. */
export function changedTo(text: string, end: number): Extent | undefined {
  const behindArrow = skip(text, end, arrow);
  const from = behindArrow > end ? behindArrow : Math.max(skip(text, end, to), skip(text, end, next));
  if (from === end) return undefined;
  const extent = quotedAt(text, from) ?? untilSign(text, from, /[\s"'`,;)}\]로に]|으로/);
  const value = text.slice(extent.start, extent.end);
  if (givesNothingAway(value) || isFact(value) || isRoleWord(value)) return undefined;
  return behindArrow > end || isWord(text, extent) ? extent : undefined;
}
