import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { idAlone } from '@/core/import/words/account-in-text.ts';
import { qualifierOf, saysAccount } from '@/core/import/words/account-words.ts';
import { hasRoleWord, mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import type { Label } from './label-records.ts';

/** Words that stand beside "role" and "account" and name neither. */
const stop =
  'in of on at for to the and or is are as by name named names called that this with which who you your we our it its i my his her their will should can could would may must iam aws arn sso account accounts following same from below above each both all these those a an any one no not new old switch assume assuming use using used has have had was were be been please via then there here into cross-account service service-linked linked execution target source right wrong correct default id role roles permission set sets access if when so but only just also per every some other another see required'.replaceAll(
    ' ',
    '|',
  );
const name = String.raw`(?<![\w+=,.@/-])(?!(?:${stop})(?![\w-]))[A-Za-z][\w+=@/-]{1,63}(?:\.[\w+=@/-]{1,63}){0,5}`;
const more = String.raw`(?:(?:,\s?|\s?[・、·]\s?|,?\s(?:and|or|및|또는)\s)["'“‘\x60]?${name}["'”’\x60]?){0,9}`;
const list = String.raw`(["'“‘\x60]?${name}["'”’\x60]?${more})`;
const id = String.raw`${idAlone}(?:\s{0,2}\(([^()\n]{1,40})\))?`;

/** Where a text names an account or roles, in English, Korean and Japanese. */
const mention = new RegExp(
  [
    id,
    String.raw`\b(?:roles?|permission sets?) (?:named\s|called\s|name\s|is\s|names\s|are\s)?${list}`,
    String.raw`${list} (?:iam )?(?:roles?|permission sets?)(?![\w-])`,
    String.raw`${list} ?(?:이?라는\s|という)?(?:역할|롤|권한|ロール|権限|角色)`,
    `(?:역할|롤|ロール|角色)(?:[은는이가:：]|名は|は)? ?${list}`,
    // Not the console's own bar, where a session stands behind the role: `Role/session @ 1111-2222-3333`.
    String.raw`(?![\w+=,.@-]{1,64}/\S{1,64} @ )${list}(?=\s(?:in|on|at|@|for)\s(?:(?:the|our|my|aws)\s){0,2}(?:accounts?\s)?(?:id\s)?\(?(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d))`,
  ].join('|'),
  'giu',
);
/** What a sentence says: accounts and roles, in their order. */
type Mention = Pick<Label, 'column' | 'value' | 'about' | 'line'>;

/** Longer sentences are none. */
const mostLines = 8;

/**
 * Collects what sentences name over the lines of a text (`role Admin in account 1234…, and Developer in …`). A sentence ends with its point,
 * its paragraph, or where the next line is complete by itself.
 */
export class Sentences {
  private open: Mention[] = [];
  private lines = 0;
  private readonly onSentence: (mentions: readonly Mention[]) => void;
  constructor(onSentence: (mentions: readonly Mention[]) => void) {
    this.onSentence = onSentence;
  }

  /** A line that nothing else has read. Whether its sentence names a role. */
  add(raw: string, line: number, isItem: boolean): boolean {
    if (isItem || ++this.lines > mostLines) this.end();
    const parts = withoutMarkup(raw).split(/(?<=[.。;；!?])(?:\s+|(?<=。)|$)/);
    let hasRole = false;
    parts.forEach((part, index) => {
      const found = mentionsIn(part, line);
      const isWhole = shapeOf(found).includes('A') && shapeOf(found).includes('R');
      if (isWhole) this.end();
      this.open.push(...found);
      hasRole ||= shapeOf(this.open).includes('R');
      if (isWhole || index < parts.length - 1) this.end();
    });
    return hasRole;
  }

  end(): void {
    const shape = shapeOf(this.open);
    if (shape.includes('A') && shape.includes('R')) this.onSentence(this.open);
    this.open = [];
    this.lines = 0;
  }
}

const shapeOf = (mentions: readonly Mention[]) =>
  mentions.map(({ column }) => (column === 'account' ? 'A' : 'R')).join('');

/** What stands beside an account's number where no word says that it is one; a phone's has other words. */
const before = /(?:^|\s)(?:in|on|at|of|for|to|into|and|or|&|@)\s\(?$/i;
const after = /^\)? ?(?:의|에|で|の|へ|に)/;

function mentionsIn(text: string, line: number): Mention[] {
  // Cells of a table are no sentence.
  if (/[|\t]/.test(text) || !/\d{4}|role|permission|역할|롤|권한|ロール|権限|角色/i.test(text)) return [];
  const found: Mention[] = [];
  for (const one of text.matchAll(mention)) {
    const [whole, account, about = '', ...roles] = one;
    if (account !== undefined) {
      const end = one.index + whole.length;
      if (
        !saysAccount(text) &&
        !before.test(text.slice(0, one.index).slice(-12)) &&
        !after.test(text.slice(end, end + 4))
      )
        continue;
      const value = account.replaceAll('-', '');
      if (found.at(-1)?.value !== value) found.push({ column: 'account', value, about, line });
      continue;
    }
    const written = roles.find((role) => role !== undefined) ?? '';
    const isQuoted = /["'“‘`「『]/.test(written);
    for (const role of rolesIn(written.replaceAll(/["'“”‘’「」『』`]/g, '').replaceAll('・', ', '))) {
      const value = role.replace(/[.,]$/, '');
      if (!mayBeRoleName(value) || !(isNamed(value) || isQuoted)) continue;
      const isSet = roles[0] === undefined && /permission|권한 ?세트/i.test(text) && !/role|역할/i.test(text);
      found.push({ column: isSet ? 'permissionSet' : 'role', value, about: '', line });
    }
  }
  return found;
}

/** Whether a word in a sentence is a name: an ordinary word before "role" is none. */
const isNamed = (word: string): boolean => /[A-Z\d_]|-/.test(word) || (hasRoleWord(word) && qualifierOf(word) !== '');
