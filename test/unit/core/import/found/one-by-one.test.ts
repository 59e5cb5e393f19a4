import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { withoutRole, withRole, withRoleChanged } from '@/core/import/found/one-by-one.ts';

const role = (roleName: string, name = '', more: Partial<FoundRole> = {}): FoundRole => ({
  ...{ kind: 'iam', partition: 'aws', account: '999988887777', roleName, name, line: 1, isChosen: true },
  ...more,
});
const rolesIn = (text: string) => readConfig(text).roles.map(({ profile, roleName }) => `${profile}: ${roleName}`);

describe('withRole', () => {
  it('appends, and changes nothing that is there', () => {
    const first = withRole('', role('One', 'one')).text;
    const before = `# mine\n${first}`;
    const after = withRole(before, role('Two', 'two')).text;
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(rolesIn(after)).toEqual(['one: One', 'two: Two']);
    expect(readConfig(after).problems).toEqual([]);
  });

  it('gives a name that is taken to nobody else', () => {
    const one = withRole('', role('One', 'prod')).text;
    const { text, profile } = withRole(one, role('Two', 'prod'));
    expect(profile).not.toBe('prod');
    expect(rolesIn(text)).toEqual(['prod: One', `${profile}: Two`]);
  });

  it('writes one section, whatever is in the name', () => {
    const { text } = withRole('', role('One', 'x]\n[profile evil]\nrole_arn = arn:aws:iam::111122223333:role/Evil'));
    expect(readConfig(text).roles).toHaveLength(1);
    expect(readConfig(text).roles[0]).toMatchObject({ account: '999988887777', roleName: 'One' });
  });
});

const three = ['One', 'Two', 'Three'].reduce((text, name) => withRole(text, role(name, name.toLowerCase())).text, '');
const placeOf = (name: string, text = three) => readConfig(text).roles.find(({ profile }) => profile === name)!;

describe('withRoleChanged', () => {
  it('puts a role in the place of one, and leaves the others byte for byte', () => {
    const changed = withRoleChanged(three, placeOf('two'), role('Second', 'second', { color: 'ff0000' }))!;
    expect(rolesIn(changed.text)).toEqual(['one: One', 'second: Second', 'three: Three']);
    expect(readConfig(changed.text).problems).toEqual([]);
    const [head = ''] = three.split('[profile two]');
    expect(changed.text.startsWith(head)).toBe(true);
  });

  it('keeps comments and settings that the form does not know', () => {
    const text =
      '# asked of Ann\n[profile two]\nrole_arn = arn:aws:iam::999988887777:role/Two\nmfa_serial = arn:aws:iam::111122223333:mfa/ann\ncolor = red\n';
    const changed = withRoleChanged(text, placeOf('two', text), role('Second', 'two'))!;
    expect(changed.text).toContain('# asked of Ann');
    expect(changed.text).toContain('mfa_serial = arn:aws:iam::111122223333:mfa/ann');
    expect(changed.text).not.toContain('color');
  });

  it('lets no setting that stays say another role', () => {
    const text =
      '[profile two]\nrole_arn = arn:aws:iam::999988887777:role/Two\npartition = aws-cn\nbase_account_id = 111122223333\n';
    const { text: after } = withRoleChanged(text, placeOf('two', text), role('Second', 'two'))!;
    expect(readConfig(after).roles).toMatchObject([{ partition: 'aws', roleName: 'Second' }]);
  });

  it('changes nothing where the role is no longer', () => {
    expect(withRoleChanged(three, { ...placeOf('two'), line: 99 }, role('Second'))).toBeUndefined();
  });
});

describe('withoutRole', () => {
  it('takes one section out', () => {
    expect(rolesIn(withoutRole(three, placeOf('two'))!)).toEqual(['one: One', 'three: Three']);
    expect(withoutRole(three, { profile: 'two', line: 1 })).toBeUndefined();
  });
});
