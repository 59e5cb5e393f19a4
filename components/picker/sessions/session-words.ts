import type { Translate } from '@/components/kit/words.ts';
import { type OpenSession, type SessionMap, sessionLimit } from '@/core/session/session-map.ts';

/** In how many tabs a session is open. */
export const aboutTabs = (t: Translate, tabs: number): string =>
  tabs === 0 ? t('sessions_no_tab') : tabs === 1 ? t('sessions_tab') : t('sessions_tabs', String(tabs));

/** What else is known of a session, from where one is. */
export function aboutSession(t: Translate, { session, tabs, isOver }: OpenSession, here: SessionMap['here']): string[] {
  const isHere = tabs.some((tab) => tab.isHere);
  const isIn = (place: 'windowId' | 'store') => tabs.some((tab) => tab[place] === here[place]);
  return [
    ...(isOver ? [t('sessions_over')] : []),
    ...(session.mode === 'classic' ? [t('sessions_classic')] : []),
    ...(isHere ? [t('sessions_here')] : []),
    ...(isHere && tabs.length === 1 ? [] : [aboutTabs(t, tabs.length)]),
    ...(tabs.length === 0 || isIn('windowId') ? [] : [t('sessions_other_window')]),
    ...(tabs.length === 0 || isIn('store') ? [] : [t('sessions_other_container')]),
  ];
}

/** How many sessions are open, as far as that is known. */
export function countWords(t: Translate, { count, sessions, here }: SessionMap): string {
  const limit = String(sessionLimit);
  const open = count && t(count.isExact ? 'sessions_count' : 'sessions_count_least', String(count.open), limit);
  const words = open ?? (sessions.length === 0 ? t('sessions_none') : t('sessions_one'));
  return here.isPrivate ? `${words} ${t('sessions_private')}` : words;
}

/** Tabs of which nothing is known, and why. */
export function unknownWords(t: Translate, { unknown }: SessionMap): string {
  const asleep = unknown.filter(({ isAsleep }) => isAsleep).length;
  const silent = unknown.length - asleep;
  return [
    ...(asleep > 0 ? [t('sessions_asleep', String(asleep))] : []),
    ...(silent > 0 ? [t('sessions_silent', String(silent))] : []),
  ].join(' ');
}
