import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import { full, permissionSet, role } from './roles.ts';

/** What an import makes of a text that somebody got from a colleague. */
function rolesIn(text: string): string[] {
  const found = recognize(text);
  const config = 'text' in found && typeof found.text === 'string' ? found.text : '';
  return readConfig(config).roles.map(({ partition, account, roleName }) => `${partition}/${account}/${roleName}`);
}

it.each(
  textsFor(role(), full).filter(({ id }) =>
    /^(config-profile|configure-set|assume-role|env-|check-try|terraform$|allow|deny|lambda-policy|boto3|javascript|go|java|github-actions|arn|switch-role-link)/.test(
      id,
    ),
  ),
)('$id names its role to an import', ({ text }) => {
  expect(rolesIn(text)).toContain('aws/111122223333/team/Admin');
});

it.each(textsFor(permissionSet()).filter(({ id }) => /^(sso-profile|configure-set|portal-link)$/.test(id)))(
  '$id names its permission set to an import',
  ({ text }) => {
    expect(rolesIn(text)).toEqual(['aws/111122223333/Developer']);
  },
);

describe('who assumes it is no name of it, and stays its source', () => {
  const read = (text: string) => {
    const found = recognize(text);
    return readConfig('text' in found && typeof found.text === 'string' ? found.text : '').roles;
  };
  const textIn = (id: string, roleName: string, profile = 'base') =>
    textsFor(role({ roleName, sourceProfile: profile }), { sessionName: 'ann' }).find((text) => text.id === id)?.text ??
    '';
  const ids = ['assume-role', 'env-bash', 'env-fish', 'terraform'];

  it.each(ids)('%s', (id) => {
    for (const profile of ['base', 'my keys'])
      expect(read(textIn(id, 'Admin', profile)), profile).toMatchObject([
        { profile: '111122223333-Admin', sourceProfile: profile, roleName: 'Admin' },
      ]);
  });

  it.each(ids)('%s of two roles', (id) => {
    expect(read(`${textIn(id, 'Admin')}\n${textIn(id, 'Dev')}`)).toMatchObject([
      { profile: '111122223333-Admin', sourceProfile: 'base' },
      { profile: '111122223333-Dev', sourceProfile: 'base' },
    ]);
  });

  it.each(['boto3', 'javascript'])('%s', (id) => {
    expect(read(textIn(id, 'Admin'))).toMatchObject([{ profile: '111122223333-Admin' }]);
  });

  it('what the command wants is kept, and a placeholder is none', () => {
    const { sourceProfile: _, ...of } = role();
    const text = textsFor(of, { externalId: 'acme:42' }).find(({ id }) => id === 'assume-role')?.text ?? '';
    const [found] = read(text);
    expect(found).toMatchObject({ region: 'ap-northeast-2', needsExternalId: true });
    expect(found?.sourceProfile).toBeUndefined();
  });
});
