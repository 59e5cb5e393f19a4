import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { titleMark } from '@/core/import/lines/headings.ts';
import { bullet } from '@/core/import/lines/line-labels.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment } from '@/core/import/words/account-words.ts';

const mail = /[\w.+-]{1,64}@[\w.-]{1,100}/g;

/** The account of a line that is about one, with its name. */
export function accountOfLine(line = ''): WrittenAccount | undefined {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined;
  const account = accountIn(withoutMarkup(line.replace(titleMark, '').replace(bullet, '')).replace(mail, ''));
  if (account === undefined || isMoment(account.id) || accountPlaceOf(account.name) === 'none') return undefined;
  // A sentence is no name.
  const isName = account.name.length <= 64 && account.name.split(/\s+/).length < 5;
  return { ...account, name: isName ? account.name : '' };
}
