import type { PartitionId } from '../partitions.ts';
import type { Principal } from './principal.ts';
import { ssoAdmin, ssoReader } from './roles.ts';

/** Somebody who can sign in: the `as` of `signIn('alice')` and of the sign-in page's buttons. */
export interface Identity {
  as: string;
  title: string;
  principal: Principal;
  /** As `aws-userInfo` names it. */
  issuer: string;
}

const password = 'http://signin.aws.amazon.com/signin';

const user = (as: string, account: string, partition: PartitionId = 'aws', name: string = as): Identity => ({
  as,
  title: `IAM user ${name}`,
  principal: { kind: 'user', partition, account, name },
  issuer: password,
});

/** The permission sets of Identity Center's user dana, by account: what the portal lists. */
export const assignments = [
  { account: '420000000001', accountName: 'Lumen main', permissionSet: 'AdministratorAccess', role: ssoAdmin },
  { account: '420000000003', accountName: 'Lumen prod', permissionSet: 'Read_Only', role: ssoReader },
  { account: '530000000001', accountName: 'Lumen gov', permissionSet: 'AdministratorAccess', role: ssoAdmin },
  { account: '640000000001', accountName: 'Lumen cn', permissionSet: 'AdministratorAccess', role: ssoAdmin },
  { account: '750000000001', accountName: 'Lumen eusc', permissionSet: 'AdministratorAccess', role: ssoAdmin },
] as const;

export const identities: readonly Identity[] = [
  user('alice', '200000000001'),
  user('bob', '200000000001'),
  user('jisu', '310000000001'),
  {
    as: 'carol',
    title: 'SAML role Engineer',
    principal: {
      kind: 'role',
      partition: 'aws',
      account: '200000000001',
      name: 'Engineer',
      sessionName: 'carol@acme.example.com',
    },
    issuer: 'https://idp.acme.example.com/saml',
  },
  permissionSet('dana', '420000000001', ssoAdmin, 'aws'),
  {
    as: 'root',
    title: 'Root user',
    principal: { kind: 'root', partition: 'aws', account: '200000000001', name: 'acme-root' },
    issuer: password,
  },
  user('gov', '530000000001', 'aws-us-gov'),
  user('cn', '640000000001', 'aws-cn'),
  user('eusc', '750000000001', 'aws-eusc'),
];

export function findIdentity(as: string): Identity | undefined {
  return identities.find((identity) => identity.as === as);
}

/** An Identity Center user in a permission set: the console sees a role that the service made. */
export function permissionSet(sessionName: string, account: string, role: string, partition: PartitionId): Identity {
  return {
    as: sessionName,
    title: `Identity Center user ${sessionName}`,
    principal: { kind: 'role', partition, account, name: role, sessionName },
    issuer: 'https://lumen.awsapps.com/start/#/saml/custom/lumen',
  };
}
