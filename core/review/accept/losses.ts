import type { RoleChanges } from '@/core/review/compare-roles.ts';
import { leadsElsewhere } from './import-mode.ts';

/** What nobody loses by one click: roles that go, and names that lead to another role than the one they are known for. */
export interface Losses {
  gone: number;
  elsewhere: number;
}

/** `taken`: see `takenNames`. */
export const lossesOf = ({ changed, gone }: RoleChanges, taken: { size: number }): Losses => ({
  gone: gone.length,
  elsewhere: changed.filter(leadsElsewhere).length + taken.size,
});

export const isLoss = ({ gone, elsewhere }: Losses): boolean => gone + elsewhere > 0;
