import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/session/reach.ts';
import { reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';

/** What the popup knows of the browser around it, and what follows for each role. */
export interface PopupContext extends TabContext {
  /** The role of the catalog that one is in now. */
  current: CatalogRole | undefined;
  reachOf: (role: Role) => Reach;
  /** The rung that Enter will use first. */
  rungOf: (role: Role) => Rung | undefined;
}

export function popupContextOf(tabContext: TabContext, view: CatalogView): PopupContext {
  const { session, consoleElsewhere } = tabContext;
  return {
    ...tabContext,
    current: session?.current.kind === 'role' ? currentRole(view, session) : undefined,
    reachOf: (role) => reach(role, session),
    rungOf: (role) => {
      const rung = planSwitch(role, session, { keepPage: true }).ladder[0]?.rung;
      return rung === 'link' && consoleElsewhere ? 'native' : rung;
    },
  };
}

function currentRole(view: CatalogView, session: Session): CatalogRole | undefined {
  const candidates = view.rowsWith(`\t${session.current.account}\t`).map((index) => view.role(index));
  return candidates.find((role) => reach(role, session).state === 'current');
}
