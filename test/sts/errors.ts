/** AWS's refusals in its own words, as the tools print them. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 403) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const denied = (who: string, arn: string) =>
  new Refusal('AccessDenied', `User: ${who} is not authorized to perform: sts:AssumeRole on resource: ${arn}`);

export const wrongCode = () =>
  new Refusal('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. ');

export const unknownToken = () =>
  new Refusal('InvalidClientTokenId', 'The security token included in the request is invalid.');

export const tooLong = () =>
  new Refusal(
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    400,
  );

export const tooLongForChain = () =>
  new Refusal(
    'ValidationError',
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    400,
  );

export const badSessionName = (value: string) =>
  new Refusal(
    'ValidationError',
    `1 validation error detected: Value '${value}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    400,
  );

export const noSuchRole = (name: string) =>
  new Refusal('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
