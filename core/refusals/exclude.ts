import { longestRoleName } from '@/core/aws/role-name.ts';
import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import { actorIn } from '@/core/session/asker.ts';
import type { Excluded } from './causes.ts';
import type { RefusalFacts } from './facts.ts';

/** What does not come into question, and why. Only what is certain: a page's word for who is signed in, AWS's own answer, the history. */
export function excludedBy(facts: RefusalFacts): Excluded[] {
  const { role, outcome, reach, from, earlier } = facts;
  // Of what was never sent, and of an answer that is none, nothing is known.
  if (outcome !== 'refused') return [];
  const who = from && actorIn(from);
  return [
    // In multi-session, a status alone may mean either: what a session that is over is told is not known for certain.
    ...(from?.mode === 'classic'
      ? [{ reason: 'answered', causes: ['expired', 'stale-page', 'session-limit', 'page-policy'] } as const]
      : []),
    ...(earlier.worked === undefined
      ? []
      : [{ reason: 'worked', causes: ['typo', 'path'], params: [String(earlier.worked)] } as const]),
    ...(who && who.kind !== 'unknown' && who.kind !== 'root'
      ? [{ reason: 'not-root', causes: ['root'], params: [`${who.account}/${who.name}`] } as const]
      : []),
    ...(from?.partition === role.partition
      ? [{ reason: 'same-partition', causes: ['other-partition'], params: [role.partition] } as const]
      : []),
    ...(isBase(facts) ? [{ reason: 'is-base', causes: ['other-base'], params: [nameOfBase(facts)] } as const] : []),
    ...(from && reach?.state !== 'doubtful' && (from.mode === 'classic' || who?.kind === 'iam-user')
      ? [{ reason: 'not-switched', causes: ['from-a-role'] } as const]
      : []),
    ...(role.roleName.length <= longestRoleName
      ? [
          {
            reason: 'fits',
            causes: ['name-too-long'],
            params: [String(role.roleName.length), String(longestRoleName)],
          } as const,
        ]
      : []),
  ];
}

/** The account that the text says to sign in to, and, where it says so, as whom. */
function isBase({ role: { base }, from, reach }: RefusalFacts): boolean {
  const who = from && actorIn(from);
  if (!base || !who || reach?.state === 'doubtful') return false;
  const alias = who.account === from.current.account ? from.accountAlias : undefined;
  return sameAccount(accountNames(base.account, base.alias), accountNames(who.account, alias)) === true;
}

const nameOfBase = ({ role: { base } }: RefusalFacts): string =>
  [base?.alias ?? base?.account, base?.roleName].filter((part) => part !== undefined).join('/');
