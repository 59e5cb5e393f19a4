import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import type { UseText } from '@/core/use/use-text.ts';

/** The texts of a role that show which side of it is missing, and mend that. */
export interface RefusalTexts {
  /** What has to be there: in the role's account, and in that of its base. */
  policies: UseText[];
  /** Commands, the one that finds it soonest first. */
  commands: UseText[];
}

/** Both sides of a role. */
const policies = ['trust-policy', 'allow-policy'];

/** None for permission sets: Identity Center keeps both sides itself. */
export function refusalTexts(role: Role, choices: UseChoices): RefusalTexts {
  const all = textsFor(role, choices);
  return {
    policies: policies.flatMap((id) => all.find((text) => text.id === id) ?? []),
    commands: all.filter(({ group }) => group === 'check'),
  };
}
