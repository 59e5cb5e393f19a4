import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/session/reach.ts';
import { reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { type NextPortal, nextPortal } from '@/core/switching/next-portal.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';

/** What the popup knows of the browser around it, and what follows for each role. */
export interface PopupContext extends TabContext {
  /** The role of the catalog that one is in now. */
  current: CatalogRole | undefined;
  reachOf: (role: Role) => Reach;
  /** A role whose portal may not have opened it, and the next one to try. */
  unopened?: ({ role: CatalogRole } & NextPortal) | undefined;
  /** The rung that Enter will use first. */
  rungOf: (role: Role) => Rung | undefined;
}

export function popupContextOf(tabContext: TabContext, view: CatalogView): PopupContext {
  const { session, consoleElsewhere } = tabContext;
  return {
    ...tabContext,
    unopened: unopenedRole(view, tabContext),
    current: session?.current.kind === 'role' ? currentRole(view, session) : undefined,
    reachOf: (role) => reach(role, session),
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

function currentRole(view: CatalogView, session: Session): CatalogRole | undefined {
  const candidates = view.rowsWith(`\t${session.current.account}\t`).map((index) => view.role(index));
  return candidates.find((role) => reach(role, session).state === 'current');
}
