import type { Role } from '@/core/config/role.ts';
import type { Asker } from '@/core/session/asker.ts';
import type { Doubt, Reach } from '@/core/session/reach.ts';
import type { SwitchFailure } from '@/core/switching/outcome.ts';
import type { Earlier } from './earlier.ts';
import type { Near } from './near.ts';

/** What is known of a switch that did not go through. */
export interface RefusalFacts {
  role: Role;
  /** How it ended. Undefined: nothing was sent, and `reach` says why. */
  outcome: SwitchFailure | undefined;
  /** What stood in the way, as far as it was known before. */
  reach?: Doubt | Extract<Reach, { state: 'impossible' }> | undefined;
  /** Undefined: no page showed it. */
  from?: Asker | undefined;
  earlier: Earlier;
  near?: Near | undefined;
  /** The role's text names an MFA device, so its trust policy probably asks for one. */
  usesMfa?: boolean;
}
