import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNamed } from '@/core/import/form/named-role.ts';
import { landingIn, namedIn, readingsOf } from '@/core/search/pasted.ts';
import { search } from '@/core/search/search.ts';
import { searchRoles } from '../../../fixtures/search/roles.ts';
import { viewOf } from '../catalog/catalogs.ts';

const [some] = searchRoles;
const role = (profile: string, account: string, roleName: string) => ({ ...some!, profile, account, roleName });
const view = viewOf([
  role('dev', '111122223333', 'Developer'),
  role('dev-admin', '111122223333', 'Admin'),
  role('live', '444455556666', 'ops/deploy/Deployer'),
  role('sandbox', '777788889999', 'PowerUser'),
]);
const found = (query: string) =>
  search(view, query).groups.flatMap(({ roles }) => roles.map((index) => view.role(index).profile));

const accessDenied =
  'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/' +
  'Developer/jiwoo is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::shop-live/a.png" because no ' +
  'identity-based policy allows the s3:PutObject action';

describe('finds the role', () => {
  it.each<[string, string, string[]]>([
    ['of its ARN', 'arn:aws:iam::444455556666:role/ops/deploy/Deployer', ['live']],
    ['of its ARN, quoted and with a comma', '"arn:aws:iam::444455556666:role/ops/deploy/Deployer",', ['live']],
    ['of a session’s ARN', 'arn:aws:sts::111122223333:assumed-role/Developer/jiwoo@acme.example', ['dev']],
    ['of a session’s ARN without its account', 'assumed-role/PowerUser/jiwoo', ['sandbox']],
    ['of the console’s own bar', 'Developer/jiwoo @ 1111-2222-3333', ['dev']],
    ['in a sentence', accessDenied, ['dev']],
    [
      'of the ARN that Identity Center makes',
      `arn:aws:iam::777788889999:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_PowerUser_0123456789abcdef`,
      ['sandbox'],
    ],
    ['of the name that Identity Center makes', 'AWSReservedSSO_PowerUser_0123456789abcdef', ['sandbox']],
    [
      'of the session of one',
      'arn:aws:sts::777788889999:assumed-role/AWSReservedSSO_PowerUser_0123456789abcdef/jiwoo',
      ['sandbox'],
    ],
    [
      'of a portal’s link',
      'https://acme.awsapps.com/start/#/console?account_id=777788889999&role_name=PowerUser',
      ['sandbox'],
    ],
    [
      'of a link at a company’s own address of its portal',
      'https://aws.acme.example/start/#/console?account_id=777788889999&role_name=PowerUser',
      ['sandbox'],
    ],
    [
      'of a switch-role link in a sentence',
      'please use https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Admin, it has all',
      ['dev-admin'],
    ],
    ['of a policy’s line', '  "Resource": "arn:aws:iam::444455556666:role/ops/deploy/Deployer"', ['live']],
  ])('%s', (_, query, profiles) => {
    expect(found(query)).toEqual(profiles);
  });
});

describe('finds the roles of the account', () => {
  it.each<[string, string, string[]]>([
    ['of a resource', 'arn:aws:dynamodb:eu-west-1:444455556666:table/orders', ['live']],
    ['of a user', 'arn:aws:iam::111122223333:user/jiwoo', ['dev', 'dev-admin']],
    [
      'of a session’s console',
      'https://777788889999-abcd1234.eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
      ['sandbox'],
    ],
    [
      'of a resource in a console’s address',
      'https://eu-west-1.console.aws.amazon.com/states/home#/v2/executions/details/arn%3Aaws%3Astates%3Aeu-west-1%3A444455556666%3Aexecution%3Aa%3Ab',
      ['live'],
    ],
    ...[
      'https://eu-west-1.console.aws.amazon.com/sqs/v3/home?region=eu-west-1#/queues/https%3A%2F%2Fsqs.eu-west-1.amazonaws.com%2F444455556666%2Forders',
      'https://eu-west-1.console.aws.amazon.com/sns/v3/home?region=eu-west-1#/topic/arn:aws:sns:eu-west-1:444455556666:alerts',
      'https://eu-west-1.console.aws.amazon.com/codesuite/codebuild/444455556666/projects/shop?region=eu-west-1',
      'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/444455556666/shop?region=eu-west-1',
      'https://eu-west-1.console.aws.amazon.com/s3/ap/444455556666/orders?region=eu-west-1',
      'https://sqs.eu-west-1.amazonaws.com/444455556666/orders',
      'https://eu-west-1.queue.amazonaws.com/444455556666/orders',
      '444455556666.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.2',
      'docker pull 444455556666.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:0123',
    ].map((address): [string, string, string[]] => [`that an address has in it: ${address}`, address, ['live']]),
    ['in brackets behind its name', 'Acme Shop Live (4444-5555-6666)', ['live']],
    ['in a sentence', 'could you look into account 444455556666, please?', ['live']],
  ])('%s', (_, query, profiles) => {
    expect(found(query).sort()).toEqual(profiles);
  });
});

it.each([
  ['words beside an identifier narrow it', 'arn:aws:iam::111122223333:user/jiwoo admin', ['dev-admin']],
  ['a role that is not in the list finds no other role of its account', 'arn:aws:iam::444455556666:role/Auditor', []],
  ['an account that is not in the list finds nothing', 'arn:aws:iam::999999999999:role/Admin', []],
  [
    'an address of somebody else’s finds nothing',
    'https://777788889999-abcd1234.console.aws.amazon.com.evil.example/',
    [],
  ],
])('%s', (_, query, profiles) => {
  expect(found(query)).toEqual(profiles);
});

describe('a command names a profile', () => {
  it.each<[string, string[]]>([
    ['aws s3 ls --profile dev', ['dev']],
    ['aws sso login --profile=sandbox', ['sandbox']],
    ['export AWS_PROFILE=dev-admin', ['dev-admin']],
    ['AWS_PROFILE="live" terraform apply', ['live']],
    ['$env:AWS_PROFILE = "live"', ['live']],
    ['set AWS_DEFAULT_PROFILE=dev', ['dev']],
    ['aws-vault exec live -- aws s3 ls', ['live']],
    ['$ assume sandbox', ['sandbox']],
    // Not the ones whose names only begin so.
    ['aws s3 ls --profile liv', []],
    ['aws s3 ls --profile', []],
    // An account is named as well, and the profile is in another.
    ['assume live in 999999999999', []],
  ])('%s', (query, profiles) => {
    expect(found(query)).toEqual(profiles);
  });
});

it('takes texts without identifiers as they are', () => {
  for (const query of ['prod admin', '1234-56', 'dev/jiwoo', '', '한빛 운영'])
    expect(readingsOf(query)).toEqual([query]);
});

it('gives at least one reading of any text, and few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(3), (text, times) => {
      const readings = readingsOf(`${text} arn:aws:iam::111122223333:role/A`.repeat(times) + text);
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.length).toBeLessThanOrEqual(11);
    }),
  );
});

const functionPage = 'https://eu-west-1.console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/pay';
const functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:pay';

describe('lands on the page', () => {
  it.each([
    ['of a resource', functionArn, functionPage],
    ['of one with words beside it', `admin ${functionArn}.`, functionPage],
    ['of an address', functionPage, functionPage],
    ['of an address at a session’s host', functionPage.replace('//', '//111122223333-abcd1234.'), functionPage],
    ['of the resource in a message', accessDenied, 'https://console.aws.amazon.com/s3/object/shop-live?prefix=a.png'],
    [
      'of a queue’s own address',
      'https://sqs.eu-west-1.amazonaws.com/444455556666/orders',
      'https://eu-west-1.console.aws.amazon.com/sqs/v3/home?region=eu-west-1#/queues/https%3A%2F%2Fsqs.eu-west-1.amazonaws.com%2F444455556666%2Forders',
    ],
    [
      'of an image’s repository',
      'pull 444455556666.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.2, please',
      'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/444455556666/shop%2Fweb?region=eu-west-1',
    ],
    ['of the first of two', `${functionArn} arn:aws:s3:::shop`, functionPage],
  ])('%s', (_, query, page) => {
    expect(landingIn(query)?.page).toBe(page);
  });

  it.each([
    ['of a role', 'arn:aws:iam::111122223333:role/Admin'],
    ['of a link to a role', 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Admin'],
    ['of words', 'lambda pay'],
    ['of another host', 'https://eu-west-1.console.aws.amazon.com.evil.example/lambda/home'],
  ])('none %s', (_, query) => {
    expect(landingIn(query)).toBeUndefined();
  });
});

describe('a page of no certain account', () => {
  const bucket = 'arn:aws:s3:::shop-live';

  it('is offered with all roles', () => {
    expect(found(bucket)).toHaveLength(4);
    expect(found('https://eu-west-1.console.aws.amazon.com/s3/buckets/shop-live')).toHaveLength(4);
  });

  it('is also one in an organization, whose pages have the accounts of others', () => {
    const page = 'https://us-east-1.console.aws.amazon.com/organizations/v2/home/accounts/444455556666';
    expect(found(page)).toHaveLength(4);
  });

  it('is offered with the roles that words beside it find', () => {
    expect(found(`${bucket} sandbox`)).toEqual(['sandbox']);
  });

  it('takes the account of another identifier in the text', () => {
    expect(found(`cannot read ${bucket} in 777788889999`)).toEqual(['sandbox']);
    expect(found(`cannot read ${bucket} in 999999999999`)).toEqual([]);
  });

  it('names neither an account nor a role', () => {
    expect(namedIn(bucket)).toEqual([]);
  });
});

describe('an address that people paste', () => {
  const set = (profile: string, account: string, roleName: string, startUrl: string, accountName?: string) => ({
    ...role(profile, account, roleName),
    ...{ kind: 'identity-center' as const, startUrl, ...(accountName && { accountName }) },
  });
  const lumen = 'https://lumen.awsapps.com/start';
  const vanity = 'https://aws.lumen.example.com/start';
  const portals = viewOf([
    role('dev', '111122223333', 'Developer'),
    { ...role('old', 'acme-dev', 'Admin') },
    { ...role('shop', '444455556666', 'Admin'), accountName: 'acme-shop' },
    set('lumen-a', '420000000001', 'Admin', lumen),
    set('lumen-b', '420000000002', 'Read_Only', `${lumen}/#/`),
    set('vanity-a', '420000000003', 'Read_Only', vanity),
    set('vanity-b', '420000000003', 'Admin', vanity),
  ]);
  const profiles = (query: string) =>
    findNamed(portals, query).groups.flatMap(({ roles }) => roles.map((row) => portals.role(row).profile));

  it.each<[string, string[]]>([
    ['https://111122223333.signin.aws.amazon.com/console', ['dev']],
    ['Sign in at https://111122223333.signin.aws.amazon.com/console/, please.', ['dev']],
    ['https://acme-dev.signin.aws.amazon.com/console', ['old']],
    ['https://acme-shop.signin.aws.amazon.com/console', ['shop']],
    ['Console: https://acme-shop.signin.aws.amazon.com/console / Role: Admin', ['shop']],
    ['https://111122223333.signin.aws.amazon.com.evil.example/console', []],
    [lumen, ['lumen-a', 'lumen-b']],
    ['https://LUMEN.awsapps.com/start/#/?tab=accounts', ['lumen-a', 'lumen-b']],
    [`${lumen} Read_Only`, ['lumen-b']],
    [`our portal is ${lumen}.`, ['lumen-a', 'lumen-b']],
    ['https://other.awsapps.com/start', []],
    [`${vanity}/`, ['vanity-a', 'vanity-b']],
    [`${vanity}/#/console?account_id=420000000003&role_name=Read_Only`, ['vanity-a']],
  ])('%s', (query, expected) => {
    expect(profiles(query)).toEqual(expected);
  });

  it('a region’s sign-in host is nobody’s alias', () => {
    expect(namedIn('https://us-east-1.signin.aws.amazon.com/oauth?x=1')).toEqual([]);
    expect(namedIn('https://acme-dev-1.signin.aws.amazon.com/console')).toEqual([
      { account: 'acme-dev-1', partition: 'aws' },
    ]);
  });
});
