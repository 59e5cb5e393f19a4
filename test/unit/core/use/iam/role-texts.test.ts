import { parse as parseHcl } from '@cdktf/hcl2json';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { full, role, textOf } from '../roles.ts';
import { here, run } from '../tools.ts';

const hostile = role({ roleName: 'a"b/$x/%y/Admin' });

it.each([
  ['as it is', role(), {}],
  ['with conditions', role(), full],
  ['with a hostile path', hostile, full],
])('CloudFormation, Terraform and the command make the same role: %s', async (_, of, choices) => {
  const trust = JSON.parse(textOf('trust-policy', of, choices));
  const longest = choices === full ? 7200 : 3600;
  const path = `/${of.roleName.slice(0, of.roleName.lastIndexOf('/') + 1)}`;

  const stack = parseYaml(textOf('cloudformation', of, choices), { version: '1.1' });
  expect(stack.Resources.Role.Properties).toEqual({
    RoleName: 'Admin',
    Path: path,
    MaxSessionDuration: longest,
    AssumeRolePolicyDocument: trust,
  });

  const terraform = await parseHcl('role.tf', textOf('terraform-role', of, choices));
  const [made] = terraform.resource.aws_iam_role.role;
  expect([made.name, made.path, made.max_session_duration]).toEqual(['Admin', path, longest]);
  expect(made.assume_role_policy).toMatch(/^\$\{jsonencode\(\{/);

  const env = { PATH: process.env.PATH };
  const command = textOf('create-role', of, choices).replace('aws iam create-role', 'printf "%s\\0"');
  const words = (await run('bash', ['-c', command], env)).stdout.split('\0');
  const option = (name: string) => words[words.indexOf(name) + 1] ?? '';
  expect(JSON.parse(option('--assume-role-policy-document'))).toEqual(trust);
  expect([option('--role-name'), option('--path'), option('--max-session-duration')]).toEqual([
    'Admin',
    path,
    String(longest),
  ]);

  await transformWithOxc(textOf('cdk', of, choices), 'stack.ts');
});

it('what CloudFormation would put a secret in place of is in no template', () => {
  expect(() => textOf('cloudformation', role({ roleName: '{{resolve:secretsmanager:x}}/Admin' }))).toThrow('no text');
});

it.each(here('terraform'))('is formatted as %s does it', async (program) => {
  for (const id of ['terraform-role', 'terraform']) {
    for (const choices of [{ sessionName: 'ann' }, full]) {
      const text = textOf(id, role(), choices);
      const { stdout, code } = await run(program, ['fmt', '-'], { PATH: process.env.PATH, HOME: '/nonexistent' }, text);
      expect([code, stdout]).toEqual([0, text]);
    }
  }
});
