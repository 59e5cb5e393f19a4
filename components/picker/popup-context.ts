import { footWords } from '@/components/picker/bars/foot-words.tsx';
import { type RowLanding, savedLanding } from '@/components/picker/list/row-landing.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import { queryFor } from '@/core/search/wanted-query.ts';
import { classicElsewhere } from '@/core/session/classic-elsewhere.ts';
import type { Reach } from '@/core/session/reach.ts';
import { reachWithAll } from '@/core/session/reach-with-all.ts';
import { roleOfSession } from '@/core/session/role-of-session.ts';
import { signedInTabs } from '@/core/session/signed-in-tabs.ts';
import { whoIs } from '@/core/session/who-is.ts';
import { type NextPortal, nextPortal } from '@/core/switching/next-portal.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';
import { type MarkOf, markFor } from './reach-words.ts';

/** What the popup knows of the browser around it, and what follows for each role. */
export interface PopupContext extends TabContext {
  /** The role of the catalog that one is in now. */
  current: CatalogRole | undefined;
  reachOf: (role: Role) => Reach;
  markOf: MarkOf;
  /** A role whose portal may not have opened it, and the next one to try. */
  unopened?: ({ role: CatalogRole } & NextPortal) | undefined;
  /** The list has a role for the page that its link leads to. */
  isKnown?: boolean;
  /** Something is to be said above the list, of the tab. */
  hasBanner?: boolean;
  /** The page that a role always lands on. */
  landingOf: (role: CatalogRole) => Pick<RowLanding, 'words'> | undefined;
  /** Who is signed in classically in another account, which an access portal's sign-in stops at. */
  signOutFirst: (role: Role) => string | undefined;
  /** The rung that Enter will use first. */
  rungOf: (role: Role) => Rung | undefined;
  /** Not imported by the foot, which is there before anything is known. */
  footWords: typeof footWords;
}

export function popupContextOf(tabContext: TabContext, view: CatalogView): PopupContext {
  const { session, signedIn, consoleElsewhere, known = {} } = tabContext;
  const reachOf = (role: Role) => reachWithAll(role, session, known);
  const unopened = unopenedRole(view, tabContext);
  const { tab, shared, wanted } = tabContext;
  return {
    ...tabContext,
    unopened,
    hasBanner: Boolean(unopened || shared) || tab === 'no-access',
    isKnown: wanted !== undefined && queryFor(view, wanted) !== undefined,
    current: session?.current.kind === 'role' ? roleOfSession(view, session) : undefined,
    reachOf,
    markOf: (t, role) => markFor(t, role, reachOf(role), signedInTabs(role, signedIn)),
    landingOf: savedLanding,
    footWords,
    signOutFirst: (role) => {
      const found = classicElsewhere(role, signedIn);
      return found && safeText(whoIs(found.base));
    },
    rungOf: (role) => {
      const rung = planSwitch(role, session, { keepPage: true }).ladder[0]?.rung;
      return rung === 'link' && consoleElsewhere ? 'native' : rung;
    },
  };
}

function unopenedRole(view: CatalogView, { openedPortal }: TabContext): PopupContext['unopened'] {
  const [row] = openedPortal ? rowsOfRole(view, openedPortal.id) : [];
  const role = row === undefined ? undefined : view.role(row);
  const next = role && nextPortal(role, openedPortal?.portal);
  return next && { role, ...next };
}
