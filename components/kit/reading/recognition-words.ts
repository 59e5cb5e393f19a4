import { formatsOf } from '@/components/kit/formats.ts';
import type { LegacyEncoding } from '@/components/kit/reading/legacy-text.ts';
import { sharedText } from '@/components/kit/reading/shared-words.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { AccountList } from '@/core/import/found/account-list.ts';
import type { Note } from '@/core/import/found/notes.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** What a text, or a file with its name, was recognized as. */
export interface RecognizedInput {
  file?: string;
  /** What the file was taken for, where it is no UTF-8. */
  encoding?: LegacyEncoding;
  recognized: Recognized;
}

type Unusable = Extract<Recognized, { kind: 'unusable' }>;

/** With the file's name before it, where there is one. */
const named = (t: Translate, { file }: RecognizedInput, text: string): string =>
  file === undefined ? text : t('recognized_file', isolatedText(file), text);

function kindText(t: Translate, recognized: Exclude<Recognized, { kind: 'unusable' }>): string {
  const { counted } = formatsOf(t);
  switch (recognized.kind) {
    case 'accounts':
      return listText(t, recognized.list);
    case 'backup':
      return t('recognized_backup');
    case 'config':
      return recognized.made === 0
        ? t('recognized_config')
        : t('recognized_config_links', counted('common_roles', recognized.made));
    default:
      return t(messageKey('recognized', recognized.kind), counted('common_roles', recognized.made));
  }
}

/** What a list is, and what it lacks. */
function listText(t: Translate, { accounts, withoutPortal }: AccountList): string {
  const { counted } = formatsOf(t);
  const [listed, sets] = [counted('common_accounts', accounts.length), counted('common_roles', withoutPortal.length)];
  if (withoutPortal.length === 0) return t('recognized_accounts', listed);
  return accounts.length === 0 ? t('recognized_sets', sets) : t('recognized_accounts_and_sets', listed, sets);
}

/** What the input is, and how much is in it. */
export function recognizedText(t: Translate, input: RecognizedInput): string {
  const { recognized } = input;
  if (recognized.kind === 'unusable') return unusableText(t, input, recognized);
  const repeated = 'repeated' in recognized ? recognized.repeated : 0;
  const text = kindText(t, recognized);
  return named(t, input, repeated > 0 ? `${text} ${t('recognized_repeated', formatsOf(t).number(repeated))}` : text);
}

/** In which encoding a file was read, where it does not say that, and what to do if it is another. */
export const encodingText = (t: Translate, encoding: LegacyEncoding): string => t('recognized_encoding', encoding);

/** Why nothing of it can be used, and what to do instead. */
export const unusableText = (t: Translate, input: RecognizedInput, { reason, tool, shared }: Unusable): string =>
  named(
    t,
    input,
    (shared && sharedText(t, shared)) || t(messageKey('unusable', reason), tool?.tool ?? '', tool?.command ?? ''),
  );

/** It needs an answer or replaces everything, which only an import of its own can do. */
export const alonenessText = (t: Translate, input: RecognizedInput): string =>
  `${recognizedText(t, input)} ${t('recognized_alone')}`;

/** What a text has beside its roles that lacks something. */
export function restText(t: Translate, { accounts, withoutPortal }: AccountList): string {
  const { counted } = formatsOf(t);
  const [listed, sets] = [counted('common_accounts', accounts.length), counted('common_roles', withoutPortal.length)];
  if (withoutPortal.length === 0) return t('recognized_rest_accounts', listed);
  return accounts.length === 0 ? t('recognized_rest_sets', sets) : t('recognized_rest_both', listed, sets);
}

/** What was decided, and what to do if it is wrong. */
export function noteText(t: Translate, note: Note): string {
  if (note.code === 'account-column')
    return t('recognized_account_column', isolatedText(note.used), isolatedText(note.unused));
  if (note.code === 'other-number')
    return t('recognized_other_number', isolatedText(note.called), isolatedText(formatAccount(note.account)));
  if (note.code === 'other-host') {
    const roles = formatsOf(t).counted('common_roles', note.count);
    return t('recognized_other_host', isolatedText(note.host), roles);
  }
  return t(
    'recognized_partition',
    t(messageKey('partition', note.named)),
    formatsOf(t).counted('common_roles', note.count),
  );
}
