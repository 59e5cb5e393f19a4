import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { isConsoleUrl } from '@/core/aws/partitions.ts';
import { isSafeDestination } from '@/core/switching/landing/destination.ts';
import { landingOfAddress, landingOfArn, landsWith } from '@/core/switching/landing/one-time-landing.ts';
import { resourcePages, services } from '@/core/switching/landing/resource-pages.ts';
import { role as roleWith } from '../role-and-session.ts';

const here = 'arn:aws:';
const there = ':eu-west-1:111122223333:';
const host = 'https://eu-west-1.console.aws.amazon.com';

/** Service and resource of the ARN, its page without the host, service and resource as shown. */
const pages: [string, string, string, string, string][] = [
  ['lambda', 'function:pay', '/lambda/home?region=eu-west-1#/functions/pay', 'Lambda', 'pay'],
  ['lambda', 'function:pay:$LATEST', '/lambda/home?region=eu-west-1#/functions/pay', 'Lambda', 'pay'],
  ['rds', 'cluster:shop', '/rds/home?region=eu-west-1#database:id=shop;is-cluster=true', 'RDS', 'shop'],
  ['rds', 'db:shop-1', '/rds/home?region=eu-west-1#database:id=shop-1;is-cluster=false', 'RDS', 'shop-1'],
  [
    'logs',
    'log-group:/aws/lambda/pay:*',
    '/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Flambda$252Fpay',
    'CloudWatch Logs',
    '/aws/lambda/pay',
  ],
  ['ecs', 'service/shop/web', '/ecs/v2/clusters/shop/services/web/health?region=eu-west-1', 'ECS', 'shop/web'],
  ['ecs', 'task-definition/web:12', '/ecs/v2/task-definitions/web/12/containers?region=eu-west-1', 'ECS', 'web/12'],
  ['ec2', 'instance/i-0abc', '/ec2/home?region=eu-west-1#InstanceDetails:instanceId=i-0abc', 'EC2', 'i-0abc'],
  ['dynamodb', 'table/carts/index/by-user', '/dynamodbv2/home?region=eu-west-1#table?name=carts', 'DynamoDB', 'carts'],
  [
    'sqs',
    'orders.fifo',
    '/sqs/v3/home?region=eu-west-1#/queues/https%3A%2F%2Fsqs.eu-west-1.amazonaws.com%2F111122223333%2Forders.fifo',
    'SQS',
    'orders.fifo',
  ],
  [
    'sns',
    'alerts:0123-abcd',
    '/sns/v3/home?region=eu-west-1#/topic/arn:aws:sns:eu-west-1:111122223333:alerts',
    'SNS',
    'alerts:0123-abcd',
  ],
  [
    'secretsmanager',
    'secret:shop/db-AbC123',
    '/secretsmanager/secret?name=shop%2Fdb&region=eu-west-1',
    'Secrets Manager',
    'shop/db',
  ],
  [
    'ssm',
    'parameter/shop/db/host',
    '/systems-manager/parameters/%252Fshop%252Fdb%252Fhost/description?region=eu-west-1',
    'Systems Manager',
    'shop/db/host',
  ],
  ['ssm', 'parameter/flag', '/systems-manager/parameters/flag/description?region=eu-west-1', 'Systems Manager', 'flag'],
  [
    'cloudformation',
    'stack/shop/1-2',
    '/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=arn%3Aaws%3Acloudformation%3Aeu-west-1%3A111122223333%3Astack%2Fshop%2F1-2',
    'CloudFormation',
    'shop/1-2',
  ],
  [
    'elasticloadbalancing',
    'loadbalancer/app/shop/50dc',
    '/ec2/home?region=eu-west-1#LoadBalancer:loadBalancerArn=arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/50dc',
    'Load Balancers',
    'app/shop/50dc',
  ],
  ['events', 'rule/nightly', '/events/home?region=eu-west-1#/eventbus/default/rules/nightly', 'EventBridge', 'nightly'],
  [
    'events',
    'rule/shop/nightly',
    '/events/home?region=eu-west-1#/eventbus/shop/rules/nightly',
    'EventBridge',
    'nightly',
  ],
  [
    'apigateway',
    '/restapis/a1b2/stages/live',
    '/apigateway/main/apis/a1b2/resources?api=a1b2&region=eu-west-1',
    'API Gateway',
    'a1b2',
  ],
  ['codepipeline', 'shop', '/codesuite/codepipeline/pipelines/shop/view?region=eu-west-1', 'CodePipeline', 'shop'],
];

describe('the page of a resource, by its ARN', () => {
  it.each(pages)('%s %s', (service, resource, path, name, shown) => {
    expect(landingOfArn(`${here}${service}${there}${resource}`)).toEqual({
      page: host + path,
      partition: 'aws',
      account: '111122223333',
      region: 'eu-west-1',
      service: name,
      resource: shown,
    });
  });

  it.each([
    [
      'a bucket, of no account and no region',
      'arn:aws:s3:::shop-live',
      'https://console.aws.amazon.com/s3/buckets/shop-live',
    ],
    [
      'an object',
      'arn:aws:s3:::shop-live/a/b.png',
      'https://console.aws.amazon.com/s3/object/shop-live?prefix=a%2Fb.png',
    ],
    ['all in a bucket', 'arn:aws:s3:::shop-live/*', 'https://console.aws.amazon.com/s3/buckets/shop-live'],
    [
      'a dashboard, of no region',
      'arn:aws:cloudwatch::111122223333:dashboard/shop',
      'https://console.aws.amazon.com/cloudwatch/home#dashboards/dashboard/shop',
    ],
    [
      'a user, at the region of all',
      'arn:aws:iam::111122223333:user/ops/jiwoo',
      'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/users/details/jiwoo',
    ],
    [
      'a zone',
      'arn:aws:route53:::hostedzone/Z123',
      'https://us-east-1.console.aws.amazon.com/route53/v2/hostedzones?region=us-east-1#ListRecordSets/Z123',
    ],
    [
      'in China',
      'arn:aws-cn:lambda:cn-north-1:111122223333:function:pay',
      'https://cn-north-1.console.amazonaws.cn/lambda/home?region=cn-north-1#/functions/pay',
    ],
    [
      'in GovCloud',
      'arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:pay',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/lambda/home?region=us-gov-west-1#/functions/pay',
    ],
    [
      'in the EU Sovereign Cloud',
      'arn:aws-eusc:lambda:eusc-de-east-1:111122223333:function:pay',
      'https://eusc-de-east-1.console.amazonaws-eusc.eu/lambda/home?region=eusc-de-east-1#/functions/pay',
    ],
  ])('%s', (_, arn, page) => {
    expect(landingOfArn(arn)).toMatchObject({ page });
  });
});

describe('a resource without a page in the table', () => {
  it.each([
    [
      'of a service in it: its home',
      'glue:eu-west-1:111122223333:job/etl',
      `${host}/glue/home?region=eu-west-1`,
      'Glue',
    ],
    [
      'of an unknown type: its home',
      'lambda:eu-west-1:111122223333:code-signing-config:csc-1',
      `${host}/lambda/home?region=eu-west-1`,
      'Lambda',
    ],
    [
      'with a wildcard: its home',
      'lambda:eu-west-1:111122223333:function:pay-*',
      `${host}/lambda/home?region=eu-west-1`,
      'Lambda',
    ],
    [
      'without its own name: its home',
      'ecs:eu-west-1:111122223333:service/web',
      `${host}/ecs/v2/clusters?region=eu-west-1`,
      'ECS',
    ],
    [
      'of another service: the console’s home',
      'braket:eu-west-1:111122223333:device/x',
      `${host}/console/home?region=eu-west-1`,
      '',
    ],
  ])('%s', (_, arn, page, service) => {
    expect(landingOfArn(here + arn)).toMatchObject({ page, service, resource: '' });
  });
});

describe('no page', () => {
  it.each([
    ['of a role: it is what one switches to', 'arn:aws:iam::111122223333:role/Admin'],
    ['of a session', 'arn:aws:sts::111122223333:assumed-role/Admin/jiwoo'],
    ['of an unknown service without an account', 'arn:aws:braket:::device/x'],
    ['of a region in another partition', 'arn:aws:lambda:cn-north-1:111122223333:function:pay'],
    ['of a partition that is isolated', 'arn:aws-iso:lambda:us-iso-east-1:111122223333:function:pay'],
    ['of a name that objects have', 'arn:aws:constructor:::prototype'],
  ])('%s', (_, arn) => {
    expect(landingOfArn(arn)).toBeUndefined();
  });
});

describe('the page of an address', () => {
  it.each([
    [
      'as it is',
      `${host}/lambda/home?region=eu-west-1#/functions/pay`,
      `${host}/lambda/home?region=eu-west-1#/functions/pay`,
      'Lambda',
      'functions/pay',
    ],
    [
      'of a session: without its label',
      'https://111122223333-abcd1234.eu-west-1.console.aws.amazon.com/ecs/v2/clusters/shop?region=eu-west-1',
      `${host}/ecs/v2/clusters/shop?region=eu-west-1`,
      'ECS',
      'v2/clusters/shop',
    ],
    [
      'from a sign-in: without what ends one',
      `${host}/s3/buckets/shop?isauthcode=true&code=x&region=eu-west-1&login_hint=y`,
      `${host}/s3/buckets/shop?region=eu-west-1`,
      'S3',
      'buckets/shop',
    ],
    ['of the console’s home', `${host}/console/home?region=eu-west-1`, `${host}/console/home?region=eu-west-1`, '', ''],
    [
      'of a service that is not in the table',
      `${host}/braket/home#/devices`,
      `${host}/braket/home#/devices`,
      'braket',
      'devices',
    ],
    [
      'of several services',
      `${host}/codesuite/codedeploy/applications`,
      `${host}/codesuite/codedeploy/applications`,
      'codesuite',
      'codedeploy/applications',
    ],
  ])('%s', (_, address, page, service, resource) => {
    expect(landingOfAddress(address)).toMatchObject({ page, service, resource });
  });

  it('names the account of its session', () => {
    const address = 'https://111122223333-abcd1234.eu-west-1.console.aws.amazon.com/ec2/home';
    expect(landingOfAddress(address)).toMatchObject({ account: '111122223333', region: 'eu-west-1' });
  });
});

it('is for roles of its partition, and of its account where that is known', () => {
  const landing = landingOfArn(`${here}lambda${there}function:pay`)!;
  const role = roleWith({ account: '111122223333' });
  expect(landsWith(landing, role)).toBe(true);
  expect(landsWith(landing, { ...role, account: 'shop-live' })).toBe(true);
  expect(landsWith(landing, { ...role, account: '444455556666' })).toBe(false);
  expect(landsWith(landing, { ...role, partition: 'aws-cn' })).toBe(false);
});

it('has a home for the service of every page, and every path is one of the console', () => {
  for (const key of Object.keys(resourcePages)) expect(services, key).toHaveProperty([key.split(/[:/]/)[0]!]);
  const paths = [...Object.values(services).map(([, home]) => home), ...Object.values(resourcePages)];
  for (const path of paths) expect(parseConsoleUrl(`${host}${path}`)?.service, path).toMatch(/^[a-z0-9-]+$/);
});

it('is a safe page of the console, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'/:.%@#?*&=\\ ',
    '..',
    '//',
    '%2f',
    '%2e',
    'evil.example',
    'logout',
    '\u202e',
    'pay',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const service = fc.constantFrom(...Object.keys(resourcePages));
  fc.assert(
    fc.property(service, text, (key, name) => {
      const [id = '', type] = key.split(/[:/]/);
      const landing = landingOfArn(`${here}${id}${there}${type === undefined ? '' : `${type}/`}${name}`);
      for (const { page = '' } of [landing, landingOfAddress(`${host}/${id}/${name}`)].filter(
        (one) => one !== undefined,
      ))
        expect(isConsoleUrl(page) && isSafeDestination(page)).toBe(true);
    }),
  );
});
