import { partitionOf } from '@/core/aws/partition-ids.ts';
import type { ListedAccount } from '@/core/import/found/account-list.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { isMoment } from '@/core/import/words/account-words.ts';

/** An identity of an account that is no role, as `get-caller-identity` shows it to somebody who has no role yet. */
const identity = /^arn:(aws[a-z-]{0,12}):(?:iam|sts)::(\d{12}):(?:root$|(?:user|group|federated-user)\/\S{1,600}$)/;
const longest = 700;
const mostWords = 5;

/** The account of a text that is nothing else: its number, with a name or without, or the ARN of a user. */
export function loneAccount({ lines, isFree }: MarkedText): ListedAccount[] {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const [index, ...more] = filled;
  const line = index === undefined ? '' : (lines[index] ?? '').trim();
  if (index === undefined || more.length > 0 || !isFree(index) || line.length > longest) return [];
  const text = withoutMarkup(line);
  const [, written = '', owner] = identity.exec(text) ?? [];
  const account = owner === undefined ? accountIn(text) : { id: owner, name: '' };
  const partition = owner === undefined ? 'aws' : partitionOf(written);
  if (account === undefined || partition === undefined || isMoment(account.id)) return [];
  // Data and sentences are about more than an account.
  if (/["{}<>=]/.test(text) || text.split(/\s+/).length > mostWords) return [];
  return [{ ...account, partition, tags: new Map(), line: index + 1 }];
}
