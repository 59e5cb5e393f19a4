import * as refusal from './errors.ts';
import { mfaCode, secretOf, sessionKeyOf, type World } from './world.ts';

/** Who signs: a user, or a session of a role. */
export interface Caller {
  arn: string;
  isSession: boolean;
}

interface Session {
  arn: string;
  token: string;
}

/** The state of one STS: the sessions that it gave out. */
export class Sessions {
  readonly byKey = new Map<string, Session>();

  caller(world: World, key: string, token: string | undefined): Caller {
    const user = world.users.get(key);
    if (user) return { arn: user.arn, isSession: false };
    const session = this.byKey.get(key);
    if (session === undefined || session.token !== token) throw refusal.unknownToken();
    return { arn: session.arn, isSession: true };
  }

  open(arn: string): { AccessKeyId: string; SecretAccessKey: string; SessionToken: string } {
    const key = sessionKeyOf(this.byKey.size + 1);
    const token = `token-${this.byKey.size + 1}/+=`;
    this.byKey.set(key, { arn, token });
    return { AccessKeyId: key, SecretAccessKey: secretOf(key), SessionToken: token };
  }
}

type Fields = URLSearchParams;

export function assumeRole(world: World, sessions: Sessions, caller: Caller, fields: Fields): string {
  const field = (name: string) => fields.get(name) ?? '';
  const arn = field('RoleArn');
  const name = field('RoleSessionName');
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) throw refusal.badSessionName(name);
  const role = world.roles.get(arn);
  const isTrusted = role?.trusts.includes(caller.arn) && (role.externalId ?? '') === field('ExternalId');
  if (role === undefined || !isTrusted) throw refusal.denied(caller.arn, arn);
  if (role.mfaSerial !== undefined && field('SerialNumber') === '') throw refusal.denied(caller.arn, arn);
  if (field('SerialNumber') !== (role.mfaSerial ?? '') || (role.mfaSerial && field('TokenCode') !== mfaCode))
    throw refusal.wrongCode();
  const seconds = Number(field('DurationSeconds') || 3600);
  if (caller.isSession && seconds > 3600) throw refusal.tooLongForChain();
  if (seconds > (role.longest ?? 3600)) throw refusal.tooLong();
  const [, partition, , , account, path = ''] = arn.split(':');
  const session = `arn:${partition}:sts::${account}:assumed-role/${path.slice(path.lastIndexOf('/') + 1)}/${name}`;
  const credentials = sessions.open(session);
  const expiration = new Date(Date.now() + seconds * 1000).toISOString();
  return result(
    'AssumeRole',
    `<AssumedRoleUser><AssumedRoleId>AROAXXXXXXXXXXXXXXXXX:${name}</AssumedRoleId>${tag('Arn', session)}</AssumedRoleUser>
     <Credentials>${Object.entries({ ...credentials, Expiration: expiration })
       .map(([key, value]) => tag(key, value))
       .join('')}</Credentials>`,
  );
}

export const callerIdentity = ({ arn }: Caller): string =>
  result(
    'GetCallerIdentity',
    `${tag('Arn', arn)}<UserId>AIDAXXXXXXXXXXXXXXXXX</UserId>${tag('Account', arn.split(':')[4] ?? '')}`,
  );

/** The users of the account whose session asks. */
export function listUsers({ arn }: Caller): string {
  const account = arn.split(':')[4];
  const users = ['ann', 'bob'].map(
    (name) => `<member>
      <UserName>${name}</UserName><Path>/</Path><UserId>AIDAXXXXXXXXXXXXX${name}</UserId>
      <Arn>arn:aws:iam::${account}:user/${name}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></member>`,
  );
  return result('ListUsers', `<IsTruncated>false</IsTruncated><Users>${users.join('')}</Users>`);
}

/** Of the account whose keys ask; IAM finds roles by their names without paths. */
export function getRole(world: World, { arn }: Caller, fields: Fields): string {
  const name = fields.get('RoleName') ?? '';
  const [found] = [...world.roles].filter(
    ([role]) => role.split(':')[4] === arn.split(':')[4] && role.endsWith(`/${name}`),
  );
  if (found === undefined) throw refusal.noSuchRole(name);
  const [role, { trusts, longest }] = found;
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: trusts[0] } }] };
  return result(
    'GetRole',
    `<Role>${tag('Arn', role)}${tag('RoleName', name)}<Path>/</Path><RoleId>AROAXXXXXXXXXXXXXXXXX</RoleId>
     <CreateDate>2026-01-01T00:00:00Z</CreateDate>
     ${tag('AssumeRolePolicyDocument', encodeURIComponent(JSON.stringify(policy)))}
     ${tag('MaxSessionDuration', String(longest ?? 3600))}</Role>`,
  );
}

export const listMfaDevices = ({ arn }: Caller): string =>
  result(
    'ListMFADevices',
    `<IsTruncated>false</IsTruncated><MFADevices><member><UserName>ann</UserName>
     ${tag('SerialNumber', arn.replace(':user/', ':mfa/'))}<EnableDate>2026-01-01T00:00:00Z</EnableDate></member></MFADevices>`,
  );

export const simulate = (fields: Fields): string =>
  result(
    'SimulatePrincipalPolicy',
    `<IsTruncated>false</IsTruncated><EvaluationResults><member>
     ${tag('EvalActionName', fields.get('ActionNames.member.1') ?? '')}<EvalDecision>allowed</EvalDecision></member></EvaluationResults>`,
  );

const iam = 'https://iam.amazonaws.com/doc/2010-05-08/';
const ofIam = new Set(['ListUsers', 'GetRole', 'ListMFADevices', 'SimulatePrincipalPolicy']);

function result(action: string, inner: string): string {
  const namespace = ofIam.has(action) ? iam : 'https://sts.amazonaws.com/doc/2011-06-15/';
  return `<${action}Response xmlns="${namespace}"><${action}Result>${inner}</${action}Result>
    <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata></${action}Response>`;
}

export const errorXml = ({ code, message }: refusal.Refusal): string =>
  `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>${tag('Code', code)}${tag('Message', message)}</Error>
   <RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>`;

const tag = (name: string, text: string) =>
  `<${name}>${text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</${name}>`;
