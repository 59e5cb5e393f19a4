import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import type { Rung } from './rungs.ts';

/** What the user wants of this switch, beyond the role. */
export interface Intent {
  /** Region to land in. Default: the role's, else the session's. */
  region?: string;
  /** Stay on the page of the session's tab where that is possible (same service), else land on the console home. */
  keepPage: boolean;
  /**
   * Console page to land on instead, with its region unless `region` says another. Session labels are taken off; a page
   * that is not one of the role's partition counts as the console home.
   */
  landing?: string;
  /** Own display name or color, instead of the profile's. */
  displayName?: string;
  color?: string;
}

/** What is asked of AWS on each rung. */
interface Fields {
  native: {
    /** `https://{sign-in host}/switchrole` */
    url: string;
    /** The form's fields in AWS's order. `csrf` is added in the page. */
    fields: {
      mfaNeeded: '0';
      action: 'switchFromBasis';
      src: 'nav';
      roleName: string;
      account: string;
      color: string;
      /** Percent-encoded once, as AWS's own forms have it: it goes out double-encoded. */
      redirect_uri: string;
      displayName: string;
    };
  };
  'multi-session': {
    /** `https://{sign-in host}/sessions/{differentiator}/v1/switchrole` */
    url: string;
    body: { account: string; color: string; displayName: string; redirectUri: string; roleName: string };
  };
  'identity-center': {
    url: string;
    /** The host is none of AWS's, and is opened only if the user has agreed to it. */
    companyHost?: string;
  };
  'other-portal': {
    url: string;
    companyHost?: string;
    /** Its page, see `readPortal`. */
    portal: string;
  };
  link: { url: string };
}

export type PlanOf<R extends Rung> = { rung: R } & Fields[R];

/** How a role is reached from a session: one rung with all its fields. */
export type Plan = { [R in Rung]: PlanOf<R> }[Rung];

export type SwitchPlan = { reach: Reach; ladder: Plan[] };

/** A role, and the other portals that it can be opened through. */
export type PlannedRole = Role & Pick<CatalogRole, 'otherPortals'>;

export type PlanFunction = (role: PlannedRole, session: Session | undefined, intent: Intent) => SwitchPlan;
