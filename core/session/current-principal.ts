import { accountIdWithin, isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { shownPrincipal } from './base-of-session.ts';
import { parseCookieObject, textAt } from './page-json.ts';
import { principalOfArn, principalOfShownName, roleOrPermissionSet } from './principal.ts';
import type { PageFacts, Principal, Session } from './session.ts';
import type { SessionData } from './session-data.ts';

/** What is already known of the page before its principal is read. */
interface Known {
  partition: PartitionId;
  mode: Session['mode'];
  data: SessionData;
  differentiator: string | undefined;
}

/**
 * Who is signed in, by the best evidence that the page has: the session's ARN, the user cookie (classic only: in multi-session
 * it is whichever session wrote last), the texts of the nav. With none, the kind is `unknown`, the name is empty, and so
 * is the account unless an id is found.
 */
export function readCurrent(facts: PageFacts, { partition, mode, data, differentiator }: Known): Principal {
  return (
    data.principal ??
    (mode === 'classic' ? inCookie(facts, partition) : undefined) ??
    shownRole(facts) ??
    shownInTitle(facts.accountTitle, accountIdWithin(facts.accountLabel ?? '')) ??
    shownInTitle(facts.accountLabel, undefined) ??
    shownPrincipal(facts.loginAccount, facts.loginUser) ?? {
      kind: 'unknown',
      account: accountIdWithin(`${data.accountId} ${facts.accountLabel}`) ?? differentiator?.slice(0, 12) ?? '',
      name: '',
    }
  );
}

/**
 * Whether a classic page shows somebody else than the user cookie names. The cookie is the browser's, and the page was made
 * before it: somebody switched in another tab since.
 */
export function isStale(facts: PageFacts, { partition, mode, data }: Known): boolean {
  // A page with one of several sessions: the cookie may be another one's.
  if (mode !== 'classic' || data.differentiator !== undefined) return false;
  const [shown, now] = [data.principal ?? shownRole(facts), inCookie(facts, partition)];
  if (!shown || !now) return false;
  const isOtherAccount = isAccountId(shown.account) && shown.account !== now.account;
  return isOtherAccount || shown.kind !== now.kind || shown.name !== now.name;
}

const inCookie = ({ userInfo }: PageFacts, partition: PartitionId): Principal | undefined =>
  principalOfArn(textAt(parseCookieObject(userInfo), 'arn') ?? '', partition);

/** The role of the 2018 menu: `Admin` or `Admin/session`. */
function shownRole({ roleAccount, roleUser }: PageFacts): Principal | undefined {
  const account = normalizeAccount(roleAccount ?? '');
  const [name, sessionName] = roleUser?.trim().split('/') ?? [];
  return account && name ? roleOrPermissionSet(account, name, sessionName) : undefined;
}

/** `alice @ my-alias`, `Role/session @ 1234-5678-9012`; since 2025-07 the account may be elsewhere. */
function shownInTitle(title: string | undefined, accountElsewhere: string | undefined): Principal | undefined {
  if (title === undefined) return undefined;
  const at = title.lastIndexOf(' @ ');
  const name = (at < 0 ? title : title.slice(0, at)).trim();
  const account = at < 0 ? accountElsewhere : normalizeAccount(title.slice(at + 3));
  return account === undefined ? undefined : principalOfShownName(account, name);
}
