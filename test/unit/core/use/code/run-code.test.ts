import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHcl } from '@cdktf/hcl2json';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Sts, startSts } from '../../../../sts/sts.ts';
import { accessKeyOf, mfaCode, secretOf, type World } from '../../../../sts/world.ts';
import { full, permissionSet, role, textOf } from '../roles.ts';
import { here, run } from '../tools.ts';

const user = 'arn:aws:iam::444455556666:user/ann';
const lambdaSession = 'arn:aws:sts::444455556666:assumed-role/Lambda/run';
const arn = 'arn:aws:iam::111122223333:role/team/Admin';
const hostile = `me & $HOME \`id\` "q" 한글`;
const keysOf = (name: string) =>
  `aws_access_key_id = ${accessKeyOf(name)}\naws_secret_access_key = ${secretOf(name)}\n`;

const world: World = {
  users: new Map([[accessKeyOf('ann'), { arn: user, secret: secretOf('ann') }]]),
  roles: new Map([
    [arn, { trusts: [user, lambdaSession] }],
    [
      arn.replace('Admin', 'Strict'),
      { trusts: [user], mfaSerial: full.mfaSerial, externalId: full.externalId, longest: 7200 },
    ],
    ['arn:aws-us-gov:iam::111122223333:role/team/Admin', { trusts: [user] }],
    ['arn:aws:iam::444455556666:role/Lambda', { trusts: [user] }],
  ]),
};

let sts: Sts;
const folder = mkdtempSync(join(tmpdir(), 'rolecall-code-'));
beforeAll(async () => {
  sts = await startSts(world);
});
afterAll(async () => {
  await sts.stop();
  rmSync(folder, { recursive: true, force: true });
});

const programs = here('python3', 'gofmt', 'java');
const hasBoto3 =
  programs.includes('python3') && (await run('python3', ['-c', 'import boto3'], { PATH: process.env.PATH })).code === 0;
console.log(hasBoto3 ? 'boto3 is here' : 'boto3 is not here');

const credentials = `[${hostile}]\n${keysOf('ann')}`;
const session = 'arn:aws:sts::111122223333:assumed-role/Admin/ann';

describe.each(hasBoto3 ? ['boto3'] : [])('%s', (id) => {
  it('is the role, and asks the endpoint of its region', async () => {
    const before = sts.asked.length;
    const text = textOf(id, role({ sourceProfile: hostile }));
    const { stdout, stderr } = await run('python3', ['-c', text], sts.surroundingsOf({ credentials }));
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(session);
    expect(sts.asked.slice(before).map(({ action, region }) => [action, region])).toEqual([
      ['AssumeRole', 'ap-northeast-2'],
      ['GetCallerIdentity', 'ap-northeast-2'],
    ]);
  });

  it('asks for the code, and takes external id and duration', async () => {
    const strict = role({ roleName: 'team/Strict', sourceProfile: hostile });
    // There is no terminal to ask at.
    const ask = `import getpass\ngetpass.getpass = lambda prompt: ${JSON.stringify(mfaCode)}\n`;
    const { stdout, stderr } = await run(
      'python3',
      ['-c', ask + textOf(id, strict, full)],
      sts.surroundingsOf({ credentials }),
    );
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('arn:aws:sts::111122223333:assumed-role/Strict/ann@example.com');
  });

  it('as a function lists the users of the other account, by the function’s own role', async () => {
    const own = textOf('assume-role', role({ account: '444455556666', roleName: 'Lambda', sourceProfile: hostile }), {
      sessionName: 'run',
    });
    expect(own).toContain('role/Lambda');
    const opened = await assumeAsLambda();
    const env = { ...sts.surroundingsOf({}), ...opened };
    const text = `${textOf('boto3-lambda', role(), { ...full, mfaSerial: '', externalId: '', sessionName: 'ann' })}\nprint(lambda_handler({}, None))`;
    const { stdout, stderr } = await run('python3', ['-c', text], env);
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe("['ann', 'bob']");
    expect(sts.asked.at(-2)?.fields.get('DurationSeconds')).toBe('3600');
  });
});

/** The environment of a function, whose role has credentials there. */
async function assumeAsLambda(): Promise<Record<string, string>> {
  const lambda = role({ account: '444455556666', roleName: 'Lambda', sourceProfile: hostile });
  const script = `${textOf('boto3', lambda, { sessionName: 'run' })}
for name, value in zip(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"), session.get_credentials().get_frozen_credentials()):
    print(f"{name}={value}")`;
  const { stdout } = await run('python3', ['-c', script], sts.surroundingsOf({ credentials }));
  const lines = [...stdout.matchAll(/^(AWS_\w+)=(.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

describe('JavaScript', () => {
  const javascript = (text: string, input?: string) => {
    const { AWS_ENDPOINT_URL_HERE: url, HTTPS_PROXY: _, ...env } = sts.surroundingsOf({ credentials });
    return run(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', text],
      { ...env, AWS_ENDPOINT_URL_STS: url },
      input,
    );
  };

  it('is the role', async () => {
    const before = sts.asked.length;
    const { stdout, stderr } = await javascript(textOf('javascript', role({ sourceProfile: hostile })));
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(session);
    expect(sts.asked.slice(before).map(({ region }) => region)).toEqual(['ap-northeast-2', 'ap-northeast-2']);
  });

  it('asks for the code', async () => {
    const strict = role({ roleName: 'team/Strict', sourceProfile: hostile });
    const { stdout, stderr } = await javascript(textOf('javascript', strict, full), `${mfaCode}\n`);
    expect(stderr).toBe('MFA code: ');
    expect(stdout.trim()).toBe('arn:aws:sts::111122223333:assumed-role/Strict/ann@example.com');
  });

  it.each([textOf('javascript', permissionSet()), textOf('javascript', role(), full)])('parses', async (text) => {
    await transformWithOxc(text, 'x.mjs');
  });
});

it.each(programs.filter((program) => program === 'gofmt'))('Go is as %s formats it', async (program) => {
  for (const choices of [{}, full]) {
    const text = textOf('go', role({ sourceProfile: hostile }), choices);
    const { stdout, stderr } = await run(program, [], { PATH: process.env.PATH }, text);
    expect([stderr, stdout]).toEqual(['', text]);
  }
});

it.each(programs.filter((program) => program === 'java'))('the compiler of %s parses it', async (program) => {
  const file = join(folder, 'Parse.java');
  writeFileSync(
    file,
    `import javax.tools.*; import com.sun.source.util.*; import java.util.*; import java.net.URI;
public class Parse { public static void main(String[] args) throws Exception {
  DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
  List<JavaFileObject> sources = new ArrayList<>();
  for (String text : new String(System.in.readAllBytes(), "UTF-8").split("\\0"))
    sources.add(new SimpleJavaFileObject(URI.create("string:///AssumeRole.java"), JavaFileObject.Kind.SOURCE) { public CharSequence getCharContent(boolean b) { return text; } });
  JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, found, null, null, sources);
  for (var unit : task.parse()) System.out.println(unit.getTypeDecls().size());
  for (var one : found.getDiagnostics()) System.out.println(one);
} }`,
  );
  const texts = [{}, full].map((choices) => textOf('java', role({ sourceProfile: hostile }), choices));
  const { stdout, stderr } = await run(
    program,
    [file],
    { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    texts.join('\0'),
  );
  expect([stdout, stderr]).toEqual(['1\n1\n', '']);
});

it('Terraform’s provider is what was chosen', async () => {
  const read = await parseHcl('provider.tf', textOf('terraform', role({ sourceProfile: hostile }), full));
  expect(read.provider.aws).toEqual([
    {
      region: 'ap-northeast-2',
      profile: hostile,
      assume_role: [{ role_arn: arn, session_name: full.sessionName, duration: '7200s', external_id: full.externalId }],
    },
  ]);
});

it('a workflow of GitHub names the role', () => {
  const { jobs, permissions } = parseYaml(textOf('github-actions', role(), full));
  expect(permissions).toEqual({ 'id-token': 'write', contents: 'read' });
  expect(jobs.deploy.steps[0].with).toEqual({
    'role-to-assume': arn,
    'role-session-name': full.sessionName,
    'role-duration-seconds': 7200,
    'aws-region': 'ap-northeast-2',
  });
  expect(parseYaml(textOf('github-actions', role({ partition: 'aws-cn' }))).jobs.deploy.steps[0].with).toMatchObject({
    audience: 'sts.amazonaws.com.cn',
    'aws-region': 'cn-north-1',
  });
});
