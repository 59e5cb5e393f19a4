/** Who may assume what here, all made up. */
export interface World {
  /** By access key. `secret`: what the tools sign with. */
  users: Map<string, { arn: string; secret: string }>;
  roles: Map<string, KnownRole>;
}

export interface KnownRole {
  /** ARNs of users and sessions that it trusts, and that may assume it. */
  trusts: string[];
  externalId?: string;
  mfaSerial?: string;
  /** In seconds. */
  longest?: number;
}

/** A key that is one to nobody: put together here, so that no scanner takes it for a leak. */
export const accessKeyOf = (name: string) => `AKIA${name.toUpperCase().padEnd(16, 'X')}`;
export const sessionKeyOf = (number: number) => `ASIA${String(number).padStart(16, 'X')}`;
export const secretOf = (name: string) => name.padEnd(40, 'x');

/** The code of every device. */
export const mfaCode = '123456';
