/** Why a switch failed. `someone-else`: the console opened, as somebody else than was asked for. */
const failures = ['refused', 'someone-else', 'silent', 'blocked', 'expired', 'session-limit', 'failed'] as const;

/**
 * `done`: seen in the role. `opened`: a page of AWS's is open, and nobody has seen who is signed in: the rest is up to the
 * user, or the page does not show it. `canceled`: by the user or by a later switch, after AWS had been asked, and the role was
 * not seen since.
 */
export const switchOutcomes = ['done', 'opened', 'canceled', ...failures] as const;

export type SwitchOutcome = (typeof switchOutcomes)[number];
export type SwitchFailure = (typeof failures)[number];
