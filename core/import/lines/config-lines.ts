import { parseHeader } from '@/core/config/document/header.ts';
import { settingKey } from '@/core/config/document/keys.ts';
import { knownKeys } from '@/core/config/document/known-keys.ts';
import { splitSetting } from '@/core/config/document/setting.ts';
import { isFence } from '@/core/text/lines.ts';
import type { MarkedText } from './marked-text.ts';

/** What follows such a line belongs to something else: a block of braces, a table, a heading, a rule. */
const beginsOther = /[{[(]$|^[|+]|^-{3,}$|^={3,}$/;

/**
 * Marks the lines of a text that are a config's: headers, and below them the comments and settings. A line of another kind
 * in between (a link, a sentence) is for other readers, and after it only settings that are known still count.
 */
export function claimConfig({ lines, claim }: MarkedText): void {
  let within = false;
  /** Nothing but the config's own lines since its last header. */
  let plain = false;
  let afterBlank = false;
  lines.forEach((raw, index) => {
    const line = raw.slice(0, 4000).trim();
    if (line === '') {
      afterBlank = true;
      return;
    }
    if (line[0] === '[' && parseHeader(line) !== undefined && !/^\[[\s\d"'{[]/.test(line)) {
      within = true;
      plain = true;
      claim(index, index + 1, 'config');
    } else if (within) {
      const kind = kindOf(raw, line, afterBlank);
      if (isFence(line) || kind === 'end') within = false;
      else if (kind === 'known' || (plain && kind === 'own')) claim(index, index + 1, 'config');
      else plain = false;
    }
    afterBlank = false;
  });
}

function kindOf(raw: string, line: string, afterBlank: boolean): 'known' | 'own' | 'other' | 'end' {
  // A comment after a blank line may be a heading of Markdown.
  if (/^[#;]/.test(line)) return afterBlank && /^#{1,6} /.test(line) ? 'other' : 'own';
  const setting = splitSetting(line);
  if (setting === undefined || !/^[\w.-]+$/.test(setting.key)) return otherLine(raw, line, afterBlank);
  if (/^[{[]$/.test(setting.value)) return 'end';
  if (settingKey(setting.key) !== undefined || knownKeys.has(setting.key.toLowerCase())) return 'known';
  const isLabel = !/^\S+\s*=/.test(line);
  if (afterBlank && isLabel) return setting.value === '' ? 'end' : 'other';
  return 'own';
}

/** Below a setting, a line that goes on with it: indented, or one word that a terminal broke off. */
function otherLine(raw: string, line: string, afterBlank: boolean): 'own' | 'other' | 'end' {
  if (beginsOther.test(line)) return 'end';
  const goesOn = /^\s/.test(raw) || (!afterBlank && /^[^\s|,\t]+$/.test(line));
  return goesOn && !/https?:|arn:/.test(line) ? 'own' : 'other';
}
