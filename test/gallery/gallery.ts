import optionsPage from '@/entrypoints/options/index.html?raw';
import popupPage from '@/entrypoints/popup/index.html?raw';
import type { Language } from './words.ts';

/** Where a state is shown. */
export interface Stage {
  /** What the real page renders into. */
  app: Element;
  lang: Language;
}

/** Puts a screen into a state, as its user would. Settled when all of it is there. */
export type Show = (stage: Stage) => unknown;

/** By their names. */
export type States = Record<string, Show>;

interface Room {
  kind: 'popup' | 'page';
  /** HTML of the page that the screen is in. */
  page: string;
  /** Each by itself, so that a screen has the styles of its own page and no others. */
  load: () => Promise<{ states: States }>;
}

const popup = { kind: 'popup', page: popupPage } as const;
const options = { kind: 'page', page: optionsPage } as const;
/** Somebody else's. */
const site = { kind: 'page', page: '<main id="app"></main>' } as const;

/** The one list of states: the gallery shows them, its pictures are of them, and axe looks at them. */
export const rooms: Record<string, Room> = {
  'first-run': { ...popup, load: () => import('./popup/first-run.tsx') },
  list: { ...popup, load: () => import('./popup/list.ts') },
  search: { ...popup, load: () => import('./popup/search.ts') },
  panel: { ...popup, load: () => import('./popup/panel.ts') },
  refusals: { ...popup, load: () => import('./popup/refusals.ts') },
  sheets: { ...popup, load: () => import('./popup/sheets.ts') },
  import: { ...options, load: () => import('./settings/import.ts') },
  portal: { ...options, load: () => import('./settings/portal.ts') },
  review: { ...options, load: () => import('./settings/review.ts') },
  sources: { ...options, load: () => import('./settings/sources.ts') },
  history: { ...options, load: () => import('./settings/history.ts') },
  preferences: { ...options, load: () => import('./settings/preferences.ts') },
  'self-test': { ...options, load: () => import('./settings/self-test.ts') },
  crash: { ...popup, load: () => import('./crash.ts') },
  'console page': { ...site, load: () => import('./console-page.ts') },
};
