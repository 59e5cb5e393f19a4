import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import { enterMoon, moonArn, moonText } from './moon.ts';

beforeAll(enterMoon);

const isMoon = { partition: 'aws-moon' };

const readRoles = async (config: string): Promise<Role[]> =>
  (await import('@/core/config/read-config.ts')).readConfig(config).roles;
const ops = async (): Promise<Role> => (await readRoles(moonText))[0]!;

const facts: PageFacts = {
  url: 'https://moon-crater-1.console.aws-moon.example/ec2/home?region=moon-crater-1',
  sessionData: JSON.stringify({
    sessionARN: 'arn:aws-moon:iam::222233334444:user/jiwoo',
    accountId: '222233334444',
    signInEndpoint: 'moon-crater-1.signin.aws-moon.example',
  }),
};
const session = async (): Promise<Session> => (await import('@/core/session/read-session.ts')).readSession(facts)!;

describe('is read', () => {
  it.each([
    ['an ARN', moonText],
    ['the name of the partition', '[a]\naws_account_id = 555566667777\nrole_name = Ops\npartition = aws-moon\n'],
    ['a region', '[a]\naws_account_id = 555566667777\nrole_name = Ops\nregion = moon-crater-1\n'],
    [
      'a portal',
      '[profile a]\nsso_start_url = https://acme.moon-sea-1.portal.aws-moon.example\nsso_account_id = 555566667777\nsso_role_name = Ops\n',
    ],
  ])('from %s of a config', async (_, config) => {
    expect(await readRoles(config)).toMatchObject([isMoon]);
  });

  it.each([
    ['an ARN', `Please use ${moonArn} from now on.`],
    ['a link', 'https://signin.aws-moon.example/switchrole?account=555566667777&roleName=Ops'],
    [
      'a table below an address',
      '## Sign in at https://moon-sea-1.signin.aws-moon.example/\n\naccount,role\n555566667777,Ops\n',
    ],
    [
      'a page with a link to its portal',
      '<a href="https://acme.moon-sea-1.portal.aws-moon.example/">Sign in</a><table><tr><th>Account<th>Permission set<tr><td>555566667777<td>Ops</table>',
    ],
  ])('from %s in any text', async (_, written) => {
    const { recognize } = await import('@/core/import/recognize.ts');
    const found = recognize(written);
    expect(await readRoles('text' in found ? found.text : '')).toMatchObject([isMoon]);
  });
});

it('is kept: in a source and the snapshot', async () => {
  const { libraryOver } = await import('../../platform/libraries.ts');
  const { openSnapshot } = await import('@/core/catalog/snapshot/catalog-view.ts');
  const { fromPieces } = await import('@/core/catalog/snapshot/snapshot-pieces.ts');
  const { local, add } = libraryOver();
  await add(moonText);
  const view = openSnapshot(fromPieces(local.all())!);
  expect(view.role(0)).toMatchObject({ ...isMoon, roleName: 'team/Ops' });
});

it('goes through a message', async () => {
  const { admit } = await import('@/platform/messages.ts');
  const request = { type: 'switch', role: await ops(), where: 'here' };
  const popup = { id: 'rolecall', url: 'chrome-extension://rolecall/popup.html' };
  expect(admit(request, popup, 'rolecall', 'chrome-extension://rolecall/')).toEqual(request);
});

it('is the partition of a page, of its session and of its plans', async () => {
  const { planSwitch } = await import('@/core/switching/plan-switch.ts');
  const [role, from] = [await ops(), await session()];
  expect(from).toMatchObject({
    ...isMoon,
    signInHost: 'moon-crater-1.signin.aws-moon.example',
    region: 'moon-crater-1',
  });
  const { reach, ladder } = planSwitch(role, from, { keepPage: true });
  expect(reach).toEqual({ state: 'reachable' });
  expect(ladder.map(({ url }) => url.split('?')[0])).toEqual([
    'https://moon-crater-1.signin.aws-moon.example/switchrole',
    'https://moon-crater-1.signin.aws-moon.example/switchrole',
  ]);
  const elsewhere = { ...role, partition: 'aws' } as const;
  expect(planSwitch(elsewhere, from, { keepPage: true }).reach).toMatchObject({ reason: 'other-partition' });
});

it('is remembered: in the history', async () => {
  const { recordOf } = await import('@/platform/switching/record.ts');
  const { historyKey } = await import('@/core/store/keys.ts');
  const { readStored, toStored } = await import('@/core/store/stored.ts');
  const record = recordOf(await ops(), 'native', 'done', await session(), 1);
  expect(readStored(historyKey, toStored(historyKey, [record]))).toMatchObject({
    state: 'good',
    value: [isMoon],
    unfamiliar: [],
  });
});

it('is in the manifest, and where content scripts run', async () => {
  const { default: config } = await import('@/wxt.config.ts');
  const env = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' } as const;
  const { host_permissions = [] } = await (
    config.manifest as (of: typeof env) => Promise<{ host_permissions?: string[] }>
  )(env);
  const hosts = ['https://*.console.aws-moon.example/*', 'https://health.aws-moon.example/*'];
  const signIn = 'https://*.signin.aws-moon.example/';
  expect(host_permissions).toEqual(expect.arrayContaining([...hosts, `${signIn}*`]));
  expect((await import('@/entrypoints/console.content.ts')).default.matches).toEqual(expect.arrayContaining(hosts));
  expect((await import('@/entrypoints/signin.content.ts')).default.matches).toContain(`${signIn}switchrole*`);
});
