import { problemText, skippedText } from '@/components/kit/reading/reading-words.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { Problem, Role, Skipped } from '@/core/config/role.ts';
import { fieldText } from '@/core/review/compare-roles.ts';
import { hasWords, wordsOf } from '@/core/search/words.ts';
import { fold } from '@/core/text/fold.ts';
import type { ChangeRow, ReviewRows, RoleRow } from './review-rows.ts';

/** The rows in which all of these words occur. */
export type ReviewFilter = (words: string) => ReviewRows;

/** A word of the screen for each list: searching for it shows the list. */
const kinds = {
  added: 'review_new',
  taken: 'review_taken',
  elsewhere: 'review_elsewhere',
  changed: 'review_changed',
  moved: 'review_moved_title',
  gone: 'review_gone',
  skipped: 'review_skipped',
  warnings: 'review_warnings',
  unchanged: 'review_unchanged',
} as const satisfies Record<keyof ReviewRows, unknown>;

/**
 * Searches a review in what its rows show: names, accounts, organizations, kinds of change, fields, reasons. Words are
 * found as in the popup: in any order, ignoring case and accents, Korean by initial consonants. What is searched is made
 * with the first search, once: ten thousand rows take a few milliseconds a key.
 */
export function createReviewFilter(t: Translate, rows: ReviewRows): ReviewFilter {
  const fieldName = remember((field: ChangeRow['fields'][number]) => t(messageKey('review_field', field)));
  const hays = new Map<keyof ReviewRows, string[]>();

  function search<Row>(list: keyof ReviewRows, all: Row[], textsOf: (row: Row) => (string | undefined)[]) {
    return (words: ReturnType<typeof wordsOf>): Row[] => {
      const kind = t(kinds[list]);
      const hay = hays.get(list) ?? all.map((row) => fold([kind, ...textsOf(row)].join('\n')));
      hays.set(list, hay);
      return all.filter((_, index) => hasWords(hay[index] ?? '', words));
    };
  }

  const roleTexts = ({ profile, account, accountName, roleName, region, organization }: Role) => [
    profile,
    account,
    accountName,
    roleName,
    region,
    organization,
  ];
  const rowTexts = ({ role }: RoleRow) => roleTexts(role);
  const changeTexts = ({ before, after, fields }: ChangeRow) => [
    ...roleTexts(after),
    ...fields.flatMap((field) => [fieldName(field), fieldText(before, field), fieldText(after, field)]),
  ];
  const skippedTexts = (skipped: Skipped) => [skipped.profile, skippedText(t, skipped), skipped.key, skipped.value];
  const problemTexts = (problem: Problem) => [problemText(t, problem), ...Object.values(problem.params ?? {})];

  const lists = {
    added: search('added', rows.added, rowTexts),
    taken: search('taken', rows.taken, rowTexts),
    elsewhere: search('elsewhere', rows.elsewhere, changeTexts),
    changed: search('changed', rows.changed, changeTexts),
    moved: search('moved', rows.moved, changeTexts),
    gone: search('gone', rows.gone, rowTexts),
    skipped: search('skipped', rows.skipped, skippedTexts),
    warnings: search('warnings', rows.warnings, problemTexts),
    unchanged: search('unchanged', rows.unchanged, rowTexts),
  };
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return rows;
    return {
      added: lists.added(words),
      taken: lists.taken(words),
      elsewhere: lists.elsewhere(words),
      changed: lists.changed(words),
      moved: lists.moved(words),
      gone: lists.gone(words),
      skipped: lists.skipped(words),
      warnings: lists.warnings(words),
      unchanged: lists.unchanged(words),
    };
  };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
