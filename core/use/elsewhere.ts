/**
 * The AWS CLI replaces an argument that begins so with what the file says (user guide, "Load a parameter from a file"; version 1 does
 * it with web addresses, version 2 even in `aws configure set`). No such value is meant as one, and a text that somebody else wrote
 * must not send a file to AWS.
 */
const readsElsewhere = /^(?:fileb?|https?):\/\//i;

/** A value that is itself, wherever it stands. Undefined: blank, or the AWS CLI would read it from elsewhere. */
export const itself = (text: string | undefined): string | undefined =>
  text?.trim() && !readsElsewhere.test(text.trim()) ? text : undefined;

/** The same of all values at once. */
export const allThemselves = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value !== 'string' || itself(value) !== undefined),
  ) as Values;

/** CloudFormation puts a secret in place of `{{resolve:…}}` wherever it stands, and nothing can be written in front of it. */
export const isResolved = (text: string): boolean => text.includes('{{');
