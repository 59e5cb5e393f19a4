import { expect, it } from 'vitest';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { consoleServices } from '@/core/switching/landing/console-services.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';

const host = 'https://eu-west-1.console.aws.amazon.com';

it.each<[string | undefined, ReturnType<typeof oddityOf>]>([
  [undefined, undefined],
  ['home', undefined],
  ['service', undefined],
  [`${host}/lambda/home?region=eu-west-1#/functions/pay`, undefined],
  [`${host}/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Flambda$252Fpay`, undefined],
  [`${host}/s3/buckets/acme-logs?region=eu-west-1&tab=objects`, undefined],
  [`${host}/cloudformation/home#/stacks/create/review?templateURL=https://evil.s3.amazonaws.com/t.yml`, 'foreign'],
  [`${host}/cloudformation/home#/stacks/quickcreate?templateURL=https%253A%252F%252Fevil.example%252Ft`, 'foreign'],
  [`${host}/cloudformation/home#/stacks/create/review?stackName=x`, 'acts'],
  [`${host}/ec2/home#LaunchInstances:`, 'acts'],
  [`${host}/iam/home#/users/create`, 'acts'],
  [`${host}/lambda/home#/create/function`, 'acts'],
  // Lists, details and tabs, whatever their resources are called.
  [`${host}/ec2/home?region=eu-west-1#Instances:instanceState=running;v=3;sort=desc:launchTime`, undefined],
  [`${host}/ec2/home#InstanceDetails:instanceId=i-0123456789abcdef0`, undefined],
  [`${host}/ec2/home?region=eu-west-1#LaunchTemplateDetails:launchTemplateId=lt-0123456789abcdef0`, undefined],
  [`${host}/lambda/home?region=eu-west-1#/functions/create-user?tab=code`, undefined],
  [
    `${host}/cloudformation/home?region=eu-west-1#/stacks?filteringStatus=active&filteringText=&viewNested=true`,
    undefined,
  ],
  [`${host}/cloudwatch/home?region=eu-west-1#dashboards/dashboard/start-of-day`, undefined],
  [`${host}/ecs/v2/clusters/acme/services/pay/health?region=eu-west-1`, undefined],
  [`${host}/costmanagement/home`, undefined],
  [`${host}/rds/home?region=eu-west-1#databases:`, undefined],
  [`${host}/connect/home?region=eu-west-1`, undefined],
  ['https://s3.console.aws.amazon.com/s3/buckets/acme.example.com?region=eu-west-1&tab=objects', undefined],
  [`${host}/route53/v2/hostedzones#ListRecordSets/Z0123456789ABC`, undefined],
  // What makes, runs, changes, gives away or ends something.
  ...[
    'ec2/home#TerminateInstances:instanceId=i-1',
    'rds/home#reboot-instance:id=pay',
    'kms/home#/kms/keys/1234/schedule-deletion',
    'billing/home#/purchase',
    'sns/v3/home#/publish-message',
    'ec2/home#ConnectToInstance:instanceId=i-1',
    'systems-manager/session-manager/i-1',
    'cloudshell/home',
    'ram/home#Share',
    'sns/v3/home#/subscribe',
    'lambda/home#/applications/deploys?semverApplication=x',
    's3/buckets/acme/empty',
    'iam/home#/roles/details/Admin/revoke-sessions',
    'secretsmanager/secret?name=pay&action=rotate',
    'organizations/v2/home/accounts/close',
    'vpcconsole/home#AssociateRouteTable:id=1',
    'ecs/v2/clusters/acme/services/pay/exec',
    'stepfunctions/home#/redrive/x',
    'states/home?x=1#/statemachines/sendTaskSuccess',
  ].map((page): [string, 'acts'] => [`${host}/${page}`, 'acts']),
  // Where a console's parameter leads out of it.
  ...[
    'quicksight/home?redirect=evil.example',
    'x/home?returnUrl=%5C%5Cevil.example',
    'x/home?next=evil.example%2Fa',
    'x/home#/a?callback_uri=evil%252Eexample',
    'cloudwatch/home#a:b$3D~(url~%27https*3a*2f*2fevil.example)',
    'cloudwatch/home#x$3Furl$3Dhttps$253A$252F$252Fevil.example',
  ].map((page): [string, 'foreign'] => [`${host}/${page}`, 'foreign']),
  // No verb that is known, and no page either.
  [`${host}/frobnicate/acme/pay/frob?region=eu-west-1`, 'unclear'],
  [`${host}/ec2/home#FrobInstances:instanceId=i-1`, 'unclear'],
  [`${host}/ecs/v2/clusters/acme/services/pay/frob`, 'unclear'],
  [`${host}/lambda/home?frob=1`, 'unclear'],
  ['https://evil.example/lambda/home', 'elsewhere'],
  ['https://console.amazonaws.cn/lambda/home', 'elsewhere'],
  [`${host}/console/logout!doLogout`, 'elsewhere'],
  [`${host}/x?isauthcode=true&code=1`, 'elsewhere'],
  ['javascript:alert(1)', 'elsewhere'],
  ['', 'elsewhere'],
])('%s is %s', (landing, expected) => {
  expect(oddityOf(landing, 'aws')).toBe(expected);
});

it('has nothing against the homes of services, but for the one that is a shell', () => {
  const odd = partitionIds.flatMap((partition) =>
    consoleServices(partition).flatMap(({ name, page }) => (oddityOf(page, partition) ? name : [])),
  );
  expect(new Set(odd)).toEqual(new Set(['CloudShell']));
});
