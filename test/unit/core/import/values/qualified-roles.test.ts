import { describe, expect, it } from 'vitest';
import { shortlyTold } from '../told.ts';

const shop = '111122223333';
const data = '444455556666';

describe('keys that end in role', () => {
  it.each([
    [
      'a variables file of Terraform',
      `accounts = {\n  shop = {\n    id = "${shop}"\n    deploy_role = "Deploy"\n  }\n  data = {\n    id = "${data}"\n    deploy_role = "Load"\n  }\n}\n`,
    ],
    [
      'maps in one line',
      `accounts = {\n  shop = { id = "${shop}", ci_role_name = "Deploy" }\n  data = { id = "${data}", read_role = "Load" }\n}\n`,
    ],
    [
      'JSON',
      JSON.stringify({ accounts: { shop: { id: shop, deployRole: 'Deploy' }, data: { id: data, adminRole: 'Load' } } }),
    ],
    [
      'YAML',
      `accounts:\n  shop:\n    account_id: "${shop}"\n    deploy_role: Deploy\n  data:\n    account_id: "${data}"\n    deploy-role: Load\n`,
    ],
  ])('name roles: %s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: [`shop = ${shop}/Deploy`, `data = ${data}/Load`] });
  });

  it('name several in one account', () => {
    const text = JSON.stringify({ shop: { id: shop, deploy_role: 'Deploy', read_roles: ['Look', 'Audit'] } });
    expect(shortlyTold(text)).toEqual({
      roles: ['Deploy', 'Look', 'Audit'].map((role) => `shop-${role} = ${shop}/${role}`),
    });
  });

  it.each([
    ['a service’s', { execution_role: 'EcsExecution' }],
    ['a function’s', { lambdaRole: 'Thumbnails' }],
    ['a person’s', { user_role: 'Manager' }],
    ['a job', { job_role: 'Engineer' }],
    ['a sentence', { approver_role: 'Head of IT' }],
    ['a sentence under another word', { main_role: 'Sells things to people.' }],
    ['a variable', { deploy_role: '<DEPLOY_ROLE>' }],
    ['nothing', { deploy_role: '' }],
  ])('name none where the role is %s', (_, own) => {
    expect(shortlyTold(JSON.stringify({ accounts: { shop: { id: shop, ...own } } }))).toEqual({
      accounts: [`${shop} shop`],
    });
  });
});

describe('a workflow of GitHub’s', () => {
  const step = (account: string, name = 'Configure AWS credentials') =>
    `      - name: ${name}\n        uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::${account}:role/deploy\n          aws-region: eu-west-1\n`;
  it('names a role by its environment or job, never by the setting or the step', () => {
    const text = `name: ci\njobs:\n  ship:\n    environment: production\n    steps:\n${step(shop)}  try:\n    runs-on: ubuntu-latest\n    steps:\n${step(data)}`;
    expect(shortlyTold(text)).toEqual({ roles: [`production = ${shop}/deploy`, `try = ${data}/deploy`] });
  });

  it('takes the job’s own name, and the environment that is an object', () => {
    const text = `jobs:\n  ship:\n    name: Ship it\n    environment:\n      name: production\n      url: https://x.example\n    steps:\n${step(shop)}  try:\n    name: Try it\n    steps:\n${step(data)}`;
    expect(shortlyTold(text)).toEqual({ roles: [`production = ${shop}/deploy`, `Try it = ${data}/deploy`] });
  });

  it('names a role of a step alone by account and role', () => {
    expect(shortlyTold(step(shop))).toEqual({ roles: [`${shop}-deploy = ${shop}/deploy`] });
    expect(shortlyTold(`role-to-assume: arn:aws:iam::${shop}:role/deploy`)).toEqual({
      roles: [`${shop}-deploy = ${shop}/deploy`],
    });
  });
});

describe('Leapp’s file', () => {
  const session = (sessionName: string, account: string, id: string) => ({
    ...{ sessionName, region: 'eu-west-1', type: 'awsSsoRole', awsSsoConfigurationId: id },
    roleArn: `arn:aws:iam::${account}/ReadOnly`,
  });
  const portal = (id: string, name: string) => ({
    ...{ id, alias: name, portalUrl: `https://${name}.awsapps.com/start`, region: 'us-east-1' },
  });

  it('names permission sets without role/, each with its own portal', () => {
    const _sessions = [session('shop', shop, 'a'), session('data', data, 'b')];
    const text = JSON.stringify({ _sessions, _awsSsoIntegrations: [portal('a', 'acme'), portal('b', 'other')] });
    expect(shortlyTold(text)).toEqual({
      roles: [`acme.awsapps.com: shop = ${shop}/ReadOnly`, `other.awsapps.com: data = ${data}/ReadOnly`],
    });
  });

  it('asks for a portal that it does not name', () => {
    const text = JSON.stringify({ _sessions: [session('shop', shop, 'a')] });
    expect(shortlyTold(text)).toEqual({ sets: [`${shop}/ReadOnly`] });
  });

  it('is the only place of such ARNs: elsewhere they are told', () => {
    expect(shortlyTold(`shop: arn:aws:iam::${shop}/ReadOnly\n`)).toEqual({ leftOut: ['bad-arn 1'] });
  });
});
