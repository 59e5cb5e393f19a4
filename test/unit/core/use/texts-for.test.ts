import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UseChoices } from '@/core/use/choices.ts';
import { faultOfChoice } from '@/core/use/fault-of-choice.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import { full, permissionSet, role, textOf } from './roles.ts';
import { here } from './tools.ts';

const of = (id: string, ...[one = role(), choices = {}]: Parameters<typeof textsFor> | []) => {
  const found = textsFor(one, choices).find((text) => text.id === id);
  if (found === undefined) throw new Error(`There is no text ${id}`);
  return found;
};

describe('the texts for a role', () => {
  it.each([
    ['an IAM role', role()],
    ['a permission set', permissionSet()],
  ])('have an id each: %s', (_, one) => {
    const ids = textsFor(one).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const policies = textsFor(one).flatMap((text) => text.policies);
    expect(policies.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('name what is missing, and mark its place', () => {
    const { region: _, ...bare } = role({ account: 'acme-prod' });
    delete bare.sourceProfile;
    const { text, blanks } = of('assume-role', { ...bare, needsExternalId: true });
    expect(blanks).toEqual(['account', 'sourceProfile', 'sessionName', 'externalId']);
    expect(text).toBe(String.raw`aws sts assume-role \
  --role-arn 'arn:aws:iam::<account-id>:role/team/Admin' \
  --role-session-name '<session-name>' \
  --external-id '<external-id>' \
  --profile '<source-profile>'`);
    const whole = of('assume-role', bare, { account: '111122223333', sourceProfile: 'x', sessionName: 'ann' });
    expect(whole.blanks).toEqual([]);
  });

  it('take no number for an account from elsewhere than the role, while it has one', () => {
    expect(textOf('assume-role', role(), { account: '999999999999' })).toContain('iam::111122223333:');
    expect(of('assume-role', role({ account: 'acme-prod' }), { account: '12' }).blanks).toContain('account');
  });

  it.each([
    ['nobody chose one', undefined, {}, undefined, []],
    ['an hour', 3600, {}, 3600, []],
    ['over an hour', 7200, {}, 7200, ['over-an-hour']],
    ['over twelve hours', 86_400, {}, 43_200, ['over-an-hour', 'duration-moved']],
    ['under a quarter', 60, {}, 900, ['duration-moved']],
    ['no number', Number.NaN, {}, undefined, []],
    [
      'two hours in a chain',
      7200,
      { via: { account: '111122223333', roleName: 'Hub' } },
      3600,
      ['chained-hour', 'duration-moved'],
    ],
    ['half an hour in a chain', 1800, { base: { account: '444455556666', roleName: 'Dev' } }, 1800, ['chained-hour']],
  ] as const)('tell durations truly: %s', (_, chosen, rest, seconds, notes) => {
    const found = of('assume-role', role(rest), chosen === undefined ? {} : { durationSeconds: chosen });
    expect(/--duration-seconds (\d+)/.exec(found.text)?.[1]).toBe(seconds?.toString());
    expect(found.notes.filter((note) => /hour|duration/.test(note))).toEqual(notes);
  });

  it('count as a chain what a session or a role assumes, and not what a user does', () => {
    const notes = (principal: string) => of('assume-role', role({ base: { roleName: 'Dev' } }), { principal }).notes;
    expect(notes('arn:aws:iam::444455556666:user/ann')).not.toContain('chained-hour');
    expect(notes('arn:aws:sts::444455556666:assumed-role/Dev/ann')).toContain('chained-hour');
    expect(notes('arn:aws:iam::444455556666:role/Lambda')).toContain('chained-hour');
  });

  it('say that STS will refuse a session’s name', () => {
    expect(of('assume-role', role(), { sessionName: "o'brien" }).notes).toContain('bad-session-name');
    expect(of('assume-role', role(), { sessionName: 'ann' }).notes).not.toContain('bad-session-name');
  });

  it.each(['file://~/.aws/credentials', 'FILEB:///etc/passwd', ' http://169.254.169.254/'])(
    'never hand the AWS CLI a value that it would replace by a file: %s',
    (value) => {
      const choices: UseChoices = {
        ...{ externalId: value, sessionName: value, mfaSerial: value, sourceProfile: value, principal: value },
        ...{ organizationId: value, account: value, ssoRegion: value },
      };
      const own = { accountName: value, sourceProfile: value, region: value, ssoRegion: value };
      const all = [role(own), permissionSet({ ...own, startUrl: value.replace('http:', 'file:') })];
      for (const { id, text } of all.flatMap((of) => [...textsFor(of, choices), ...textsFor(of)]))
        expect(text, id).not.toMatch(/(?:file|fileb):\/\/|169\.254/i);
      expect(faultOfChoice('sessionName', value, role())).toBe('reads-a-file');
    },
  );

  it.each([['externalId'], ['sessionName'], ['mfaSerial']] as const)(
    'have no template that CloudFormation would put a secret into, by %s',
    (field) => {
      const choices = { [field]: '{{resolve:secretsmanager:prod/db}}' };
      for (const { id, text } of textsFor(role(), choices).filter((text) => /^(?:cloudformation|cdk)$/.test(text.id)))
        expect(text, id).not.toContain('{{');
      expect(textsFor(role(), choices).map(({ id }) => id)).toContain('terraform-role');
    },
  );

  it.each(['we"ird', 'a$b', 'a`b', 'a\\b', 'a]b', ' a ', 'a\nb'])(
    'have another name, of account and role, where no section can be called so, and say it: %j',
    (profile) => {
      const texts = textsFor(role({ profile }), full);
      for (const { id, text, notes } of texts) {
        expect(text, id).not.toMatch(/--profile Admin\b/);
        if (text.includes('111122223333-Admin')) expect(notes, id).toContain('profile-renamed');
      }
      expect(textOf('get-caller-identity', role({ profile }))).toContain('--profile 111122223333-Admin');
      expect(textOf('config-profile', role({ profile }))).toContain('[profile 111122223333-Admin]');
      expect(textsFor(role(), full).flatMap(({ notes }) => notes)).not.toContain('profile-renamed');
    },
  );

  it.each([
    [' arn:aws:iam::444455556666:user/ann ', 'arn:aws:iam::444455556666:user/ann', undefined],
    ['4444-5555-6666', 'arn:aws:iam::444455556666:root', undefined],
    [' 444455556666', 'arn:aws:iam::444455556666:root', undefined],
    ['arn:aws:sts::444455556666:assumed-role/Dev/kim', 'arn:aws:sts::444455556666:assumed-role/Dev/kim', undefined],
    ['arn:aws:iam::444455556666:group/Developers', '<principal-arn>', 'principal-group'],
    ['arn:aws-cn:iam::444455556666:user/ann', '<principal-arn>', 'principal-partition'],
    ['arn:aws:iam::444455556666:mfa/ann', '<principal-arn>', 'principal'],
    ['*', '<principal-arn>', 'principal'],
    ['ann', '<principal-arn>', 'principal'],
  ] as const)('trust whom IAM takes, and leave a place for all else: %j', (principal, trusted, fault) => {
    const { base: _, ...of } = role();
    expect(JSON.parse(textOf('trust-policy', of, { principal })).Statement[0].Principal).toEqual({ AWS: trusted });
    expect(faultOfChoice('principal', principal, of)).toBe(fault);
  });

  it('take an account as the console writes it', () => {
    expect(textOf('arn', role({ account: 'acme' }), { account: ' 1111-2222-3333 ' })).toContain('111122223333');
    expect(faultOfChoice('account', '12', role())).toBe('account');
  });

  it('say wherever it stands that STS will refuse a session’s name, or that no device is called so', () => {
    const choices = { ...full, sessionName: '김 철수!', mfaSerial: '123456' };
    const having = (note: string) =>
      textsFor(role(), choices).flatMap(({ id, notes }) => (notes.includes(note as 'needs-jq') ? [id] : []));
    const both = [
      ...['config-profile', 'configure-set', 'assume-role', 'env-bash', 'env-fish', 'env-cmd', 'env-powershell'],
      ...['boto3', 'javascript', 'go', 'java'],
    ];
    expect(having('bad-session-name')).toEqual(
      expect.arrayContaining([...both, 'boto3-lambda', 'terraform', 'github-actions']),
    );
    expect(having('bad-mfa-serial')).toEqual(expect.arrayContaining(both));
    expect(faultOfChoice('mfaSerial', '123456', role())).toBe('mfa-code');
  });

  it('are chained behind a role, whoever is named, for an hour and without a device', () => {
    const of = role({ via: { account: '111122223333', roleName: 'Hub' } });
    const texts = textsFor(of, { ...full, principal: 'arn:aws:iam::444455556666:user/ann' });
    const found = texts.find(({ id }) => id === 'assume-role');
    expect(found?.text).toContain('--duration-seconds 3600');
    expect(found?.notes).toEqual(expect.arrayContaining(['chained-hour', 'chained-without-mfa']));
    for (const { id, text } of texts.filter(({ id }) => !/-mfa$/.test(id)))
      expect(text, id).not.toMatch(/serial.?number|MultiFactor|mfa_serial/i);
  });

  it('last an hour where nobody chose, also by tools that would take less', () => {
    expect(textOf('go')).toContain('o.Duration = 3600 * time.Second');
    expect(textOf('terraform')).toContain('"3600s"');
  });

  it('show in the checks what the commands print', () => {
    const shown = (id: string, principal?: string) =>
      textsFor(role(), principal ? { principal } : {}).find((text) => text.id === id)?.shows;
    expect(shown('check-who', 'arn:aws:iam::444455556666:role/team/Dev')).toBe(
      'arn:aws:sts::444455556666:assumed-role/Dev/*',
    );
    expect(shown('check-who', 'ann')).toBe('arn:aws:*::444455556666:*');
    expect(JSON.parse(shown('check-trust') ?? '')).toEqual(JSON.parse(textOf('trust-policy')));
    const session = { principal: 'arn:aws:sts::444455556666:assumed-role/Dev/kim' };
    expect(textOf('check-permission', role(), session)).toContain("--policy-source-arn '<principal-arn>'");
    for (const id of ['check-trust', 'check-duration', 'create-role'])
      expect(textOf(id), id).toContain("--profile '<profile-in-role-account>'");
  });

  it('use awsinfo by the profile where its own way would fail', () => {
    expect(textOf('awsinfo')).toBe('awsinfo me --profile prod-admin');
    expect(textOf('awsinfo', role({ roleName: 'Admin' }), full)).toBe('awsinfo me --profile prod-admin');
    expect(textOf('awsinfo', role({ roleName: 'Admin' }))).toContain('awsinfo assume role -r Admin -a 111122223333');
  });

  it('leave a place where cmd cannot be told the value', () => {
    const found = of('env-cmd', role({ sourceProfile: '%PATH%' }), { sessionName: 'a"b' });
    expect(found.blanks).toEqual(['sourceProfile', 'sessionName']);
    expect(found.notes).toContain('not-writable-here');
    const byProfile = of('export-cmd', role({ profile: '100%' }));
    expect(byProfile.text).toContain('--profile "<profile>"');
    expect([byProfile.blanks, byProfile.notes.at(-1)]).toEqual([['profile'], 'not-writable-here']);
  });

  it('join an option to a value that begins like one', () => {
    expect(textOf('assume-role', role({ sourceProfile: '-x' }), { sessionName: '-ann' })).toContain(
      '--role-session-name=-ann',
    );
  });

  it('never throw, whatever they are made of', () => {
    const any = fc.string({ unit: 'binary', maxLength: 12 });
    const rest = fc.record({
      profile: any,
      roleName: any,
      account: any,
      organization: any,
      sourceProfile: any,
      region: any,
      startUrl: any,
    });
    const choices = fc.record({
      sourceProfile: any,
      mfaSerial: any,
      sessionName: any,
      externalId: any,
      principal: any,
      organizationId: any,
      account: any,
    });
    fc.assert(
      fc.property(rest, choices, fc.boolean(), (of, chosen, isSet) => {
        const texts = textsFor(isSet ? permissionSet(of) : role(of), chosen);
        return texts.length > 10 && texts.every(({ text }) => text !== '');
      }),
    );
  });
});

const hostile = { sessionName: "o'brien $HOME `id`", externalId: 'a b', mfaSerial: full.mfaSerial };

describe.each(here('shellcheck'))('%s', (program) => {
  it.each([
    ['a role', textsFor(role(), full)],
    ['hostile values', textsFor(role({ profile: "한글 'q' $x", sourceProfile: 'a\nb\u202e' }), hostile)],
    ['a permission set', textsFor(permissionSet())],
  ])('finds nothing in the texts for bash: %s', (_, texts) => {
    const script = texts.flatMap(({ language, text }) => (language === 'bash' ? [text] : [])).join('\n');
    const { stdout } = spawnSync(program, ['--shell=bash', '--exclude=SC2154,SC2016', '-'], {
      input: script,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
