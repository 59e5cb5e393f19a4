import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { nearestOf } from '@/core/refusals/near.ts';

const role = (account: string, roleName: string, more: Partial<Role> = {}): Role => ({
  ...{ kind: 'iam', profile: `${account} ${roleName}`, partition: 'aws', organization: 'acme', line: 1 },
  ...{ account, roleName },
  ...more,
});

const asked = role('444455556666', 'ops/Deployer');

/** What is known, and which of it is near, by what. */
const cases: [string, Role[], string | undefined][] = [
  ['nothing', [], undefined],
  ['itself only', [asked, role('444455556666', 'OPS/deployer')], undefined],
  ['the name without its path', [role('444455556666', 'Deployer')], 'path 444455556666 Deployer'],
  ['the name with another path', [role('444455556666', 'team/Deployer')], 'path 444455556666 team/Deployer'],
  ['one letter less', [role('444455556666', 'ops/Deplyer')], 'role 444455556666 ops/Deplyer'],
  ['two swapped', [role('444455556666', 'ops/Deployre')], 'role 444455556666 ops/Deployre'],
  ['three letters other', [role('444455556666', 'ops/Deplxxxr')], undefined],
  ['one digit other', [role('444455556667', 'ops/Deployer')], 'account 444455556667 ops/Deployer'],
  ['two digits swapped', [role('444455565666', 'ops/Deployer')], 'account 444455565666 ops/Deployer'],
  ['two digits other', [role('444455556677', 'ops/Deployer')], undefined],
  ['an alias', [role('acme-prod', 'ops/Deployer')], undefined],
  ['one digit other, and another role', [role('444455556667', 'ops/ReadOnly')], undefined],
  ['another partition', [role('444455556667', 'ops/Deployer', { partition: 'aws-cn' })], undefined],
  ['a permission set', [role('444455556666', 'Deployer', { kind: 'identity-center' })], undefined],
  [
    'several: the same but for its path first',
    [role('444455556667', 'ops/Deployer'), role('444455556666', 'ops/Deplyer'), role('444455556666', 'Deployer')],
    'path 444455556666 Deployer',
  ],
];

describe('nearestOf', () => {
  it.each(cases)('finds what a role may have been meant to be: %s', (_, known, near) => {
    const found = nearestOf(asked, known);
    expect(found && `${found.by} ${found.role.account} ${found.role.roleName}`).toBe(near);
  });

  it('takes no short name for a slip of another: Dev and Sev', () => {
    expect(nearestOf(role('444455556666', 'Dev'), [role('444455556666', 'Sev')])).toBeUndefined();
  });
});
