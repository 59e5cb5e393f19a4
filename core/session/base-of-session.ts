import { normalizeAccount } from '@/core/aws/account.ts';
import { parseCookieObject, textAt } from './page-json.ts';
import { principalOfShownName } from './principal.ts';
import type { PageFacts, Principal } from './session.ts';

/** What a page shows of the identity signed in with, before any switch. */
export interface BaseReading {
  /** Undefined: the page does not show whether a switch took place. */
  switched?: boolean;
  /** The base of a switched session, where the page names it. */
  base?: Principal;
}

/**
 * Reads the signs of a switch in a classic session: the texts of the nav's menu (2018), the base name and account in the
 * role history's cookie (`bn` and `ba`, empty while not switched), and the control that leads back.
 */
export function readBase(facts: PageFacts, current: Principal): BaseReading {
  // Only a role can be the result of a switch, and Identity Center's roles cannot be switched into.
  if (current.kind !== 'role' && current.kind !== 'unknown') return { switched: false };

  const history = parseCookieObject(facts.roleInfo);
  const base =
    shownPrincipal(facts.loginAccount, facts.loginUser) ?? shownPrincipal(textAt(history, 'ba'), textAt(history, 'bn'));
  const shownRole = [facts.roleAccount, facts.roleUser].some((text) => text?.trim());
  const switched = facts.canExit === true || shownRole || textAt(history, 'bn') !== undefined;
  if (switched) return base ? { switched, base } : { switched };

  const tells = facts.loginUser !== undefined || history.bn === '';
  return tells ? { switched: false } : {};
}

/** A principal from a pair of texts of the page; undefined if either is missing or makes no sense. */
export function shownPrincipal(account: string | undefined, name: string | undefined): Principal | undefined {
  const id = normalizeAccount(account ?? '');
  return id === undefined ? undefined : principalOfShownName(id, name?.trim() ?? '');
}
