import type { TargetedKeyboardEvent } from 'preact';

/** Moves the focus among what `stops` selects, as in the list of roles. Gives where it went, if it did. */
export function moveByArrows(event: TargetedKeyboardEvent<HTMLElement>, stops: string): HTMLElement | undefined {
  const by = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[event.key];
  const { target, currentTarget } = event;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(target as HTMLElement);
  const next = by === undefined || at < 0 || event.altKey ? undefined : all[at + by];
  if (next === undefined) return undefined;
  event.preventDefault();
  next.focus();
  return next;
}
