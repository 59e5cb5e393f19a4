import type { Extent } from '@/core/secrets/signs/extent.ts';
import { isFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import type { Label } from '@/core/secrets/signs/find-labels.ts';
import { isMixed } from '@/core/secrets/signs/randomness.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';
import { lineBefore } from '@/core/text/lines.ts';
import { isSure } from './marks.ts';

/** "x is the password", "use x as the new password", `x (password)`, `x <- pw`, `x로 비밀번호 초기화`. */
const before =
  /(?:^|[\s"'`(])([!-~]{6,64}?)["'`]?(?:[ \t](?:is|was|as|for|ist|est|es)[ \t](?:\p{L}{1,12}[ \t]){0,3}|[ \t]?[([][ \t]?|[ \t]{0,3}(?:<-|←)[ \t]{0,3}|[ \t]?(?:은|는|이|가|을|를|으로|로|が|は|を|に)[ \t]?(?:[가-힣]{1,6}[ \t])?)$/u;
/** What makes a label the name of something else. */
const others = /^[ \t-](?:manager|vault|store|generator|policy|rotation|reset|admin|team|owner|관리|정책|담당)/i;
/** Of what is before a label, in characters. */
const longest = 120;

/** The secret that a sentence names before it says what it is. Only where nothing behind the label is one. */
export function beforeName(text: string, name: number, label: Label): Extent | undefined {
  if (!isSure(text, label) || others.test(text.slice(label.end, label.end + 20))) return undefined;
  const found = before.exec(lineBefore(text, name, longest));
  const value = found?.[1] ?? '';
  if (found === null || !isMixed(value) || isRoleWord(value) || isFact(value) || givesNothingAway(value))
    return undefined;
  const from = name - found[0].length + found[0].indexOf(value);
  return { start: from, end: from + value.length };
}
