import type { ListChanges } from './compare-lists.ts';

/** Whether a habit would lead astray: nothing of it is restored before somebody has looked. */
export const isAstray = ({ elsewhere, disguised, opened, last }: ListChanges): boolean =>
  elsewhere.length + disguised.length + opened.length > 0 || isAnotherLast(last);

/** Without a switch so far there is no habit, and without one after it the popup opens instead. */
export const isAnotherLast = (last: ListChanges['last']): boolean =>
  last !== undefined && last.before.length > 0 && last.after.length > 0;

/** Whether anything that the list shows or does now would be lost or become different. What is new is no loss. */
export const isListLoss = (changes: ListChanges): boolean =>
  isAstray(changes) ||
  changes.gone.length + changes.changed.length + changes.unpinned.length + changes.unlisted > 0 ||
  changes.first !== undefined;

export const isSameList = (changes: ListChanges): boolean =>
  changes.last === undefined &&
  !isListLoss(changes) &&
  changes.added.length + changes.own.length + changes.pinned.length === 0;
