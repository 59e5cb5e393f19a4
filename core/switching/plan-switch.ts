import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { awsColor, defaultColor } from '@/core/aws/link-colors.ts';
import { readPortal } from '@/core/aws/portal.ts';
import { regionIn } from '@/core/aws/regions.ts';
import type { Role } from '@/core/config/role.ts';
import { reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { redirectUrl } from '@/core/switching/landing/redirect-url.ts';
import { portalLink } from '@/core/switching/links/identity-center-link.ts';
import { nameForAws } from './display-name.ts';
import { switchRoleLink } from './link.ts';
import type { Intent, Plan, PlanFunction, PlannedRole } from './plan.ts';

/**
 * Plans how a role is reached from a session: every rung that can be tried, best first, each with all its fields.
 * Impossible: no rung. Doubtful and current: all the same rungs, for AWS has the last word
 * (https://github.com/WTFender/aws-sso-extender/issues/113: a forced "it is open already" made renewal impossible).
 */
export const planSwitch: PlanFunction = (role, session, intent) => {
  const found = reach(role, session);
  if (found.state === 'impossible') return { reach: found, ladder: [] };
  const details = detailsFor(role, session, intent);
  const rungs =
    role.kind === 'identity-center'
      ? [identityCenterPlan(role, details), ...otherPortalPlans(role, details)]
      : [session && inPagePlan(session, details), linkPlan(role, details)];
  return { reach: found, ladder: rungs.filter((plan) => plan !== undefined) };
};

/** What all rungs have in common. */
interface RungDetails {
  /** As the user wrote it, id or alias: AWS takes either, and no page's word stands in for it. */
  account: string;
  roleName: string;
  displayName: string;
  color: string | undefined;
  region: string;
  /** Console page to land on, without a session label. */
  landing: string;
}

function detailsFor(role: Role, session: Session | undefined, intent: Intent): RungDetails {
  const { landing } = intent;
  const landingRegion = landing === undefined ? undefined : parseConsoleUrl(landing)?.region;
  const region = regionIn(role.partition, intent.region, landingRegion, role.region, session?.region);
  return {
    account: role.account,
    roleName: role.roleName,
    displayName: nameForAws(intent.displayName, role.profile, role.account),
    color: awsColor(intent.color) ?? awsColor(role.color),
    region,
    landing: redirectUrl(landing ?? (intent.keepPage ? session?.url : undefined), role.partition, region),
  };
}

/** The switch by the page's own means: AWS's form, or in multi-session its request. */
function inPagePlan(session: Session, details: RungDetails): Plan | undefined {
  const { mode, signInHost, differentiator } = session;
  const { account, roleName, landing } = details;
  const color = details.color ?? defaultColor;
  if (mode === 'classic') {
    return {
      rung: 'native',
      url: `https://${signInHost}/switchrole`,
      fields: {
        mfaNeeded: '0',
        action: 'switchFromBasis',
        src: 'nav',
        roleName,
        account,
        color,
        redirect_uri: encodeURIComponent(landing),
        displayName: details.displayName,
      },
    };
  }
  if (differentiator === undefined) return undefined;
  return {
    rung: 'multi-session',
    url: `https://${signInHost}/sessions/${encodeURIComponent(differentiator)}/v1/switchrole`,
    body: { account, color, displayName: details.displayName, redirectUri: landing, roleName },
  };
}

function identityCenterPlan({ startUrl = '' }: Role, details: RungDetails): Plan | undefined {
  const fields = portalFields(startUrl, details);
  return fields && { rung: 'identity-center', ...fields };
}

const otherPortalPlans = ({ otherPortals = [] }: PlannedRole, details: RungDetails): Plan[] =>
  otherPortals.flatMap((portal) => {
    const fields = portalFields(portal, details);
    return fields ? [{ rung: 'other-portal' as const, ...fields, portal }] : [];
  });

function portalFields(startUrl: string, { account, roleName, landing }: RungDetails) {
  const url = portalLink({ startUrl, account, roleName, destination: landing });
  const companyHost = readPortal(startUrl)?.companyHost;
  return url === undefined ? undefined : { url, ...(companyHost && { companyHost }) };
}

function linkPlan(role: Role, { account, displayName, color, region }: RungDetails): Plan {
  return {
    rung: 'link',
    url: switchRoleLink({ ...role, account }, { displayName, region, ...(color ? { color } : {}) }),
  };
}
