/** Whom a role's trust policy lets in: everybody of an account, or one user or role of it. */
export interface Trust {
  account: string;
  user?: string;
  role?: string;
}

export interface WorldRole {
  account: string;
  /** With a trailing slash and without a leading one; empty for most. */
  path: string;
  name: string;
  trusts: Trust[];
  /** The trust policy asks for an external id, which the console has no field for. */
  externalId?: true;
}

const acme: Trust = { account: '200000000001' };
const hanbit: Trust = { account: '310000000001' };
export const ssoAdmin = 'AWSReservedSSO_AdministratorAccess_0123456789abcdef';
export const ssoReader = 'AWSReservedSSO_Read_Only_fedcba9876543210';
const lumen: Trust = { account: '420000000001', role: ssoAdmin };

const role = (account: string, pathAndName: string, trusts: Trust[], rest: { externalId?: true } = {}): WorldRole => {
  const cut = pathAndName.lastIndexOf('/') + 1;
  return { account, path: pathAndName.slice(0, cut), name: pathAndName.slice(cut), trusts, ...rest };
};

const roles: readonly WorldRole[] = [
  role('200000000002', 'Developer', [acme]),
  role('200000000002', 'Admin', [acme]),
  role('200000000003', 'ops/deploy/Deployer', [acme]),
  role('200000000004', 'ReadOnly', [acme]),
  // Trusts one user only: a session that has switched elsewhere is no longer that user.
  role('200000000004', 'Admin', [{ account: '200000000001', user: 'alice' }]),
  // Reached only through Developer of the dev account: role chaining, which classic sessions never do.
  role('200000000004', 'Release', [{ account: '200000000002', role: 'Developer' }]),
  role('200000000004', 'BreakGlass', [acme], { externalId: true }),
  role('200000000005', 'audit/security/Auditor', [acme, { account: '200000000002', role: 'Developer' }]),
  role('200000000005', 'teams/platform/observability/production/long-term-retention/Reader', [acme]),

  role('310000000002', 'Developer', [hanbit]),
  role('310000000003', 'ReadOnly', [hanbit]),
  role('310000000003', 'ops/Operator', [hanbit]),
  role('012345678901', 'analytics/Analyst', [hanbit]),

  role('420000000002', 'Tester', [lumen]),
  role('420000000003', 'PlatformAdmin', [lumen]),

  role('530000000002', 'Admin', [{ account: '530000000001' }]),
  role('640000000002', 'Admin', [{ account: '640000000001' }]),
  role('750000000002', 'Admin', [{ account: '750000000001' }]),

  // Made by Identity Center: they trust its SAML provider only, so they are a source of switches and never a target.
  role('420000000001', `aws-reserved/sso.amazonaws.com/${ssoAdmin}`, []),
  role('420000000003', `aws-reserved/sso.amazonaws.com/${ssoReader}`, []),
];

/** IAM holds role names unique whatever their case, but the switch-role page wants the path as it is. */
export function findRole(account: string, pathAndName: string): WorldRole | undefined {
  return roles.find((candidate) => candidate.account === account && candidate.path + candidate.name === pathAndName);
}
