/** Cheap: a text that names an account has one of these in it. */
export const mayNameAccount = (text: string): boolean =>
  /\d{12}|\d{4}-\d{4}-\d{4}|arn:|https:|AWSReservedSSO_/i.test(text);

/** The same for accounts with some digits too many or too few. */
export const mayMeanAccount = (text: string): boolean => mayNameAccount(text) || /\d(?:-?\d){8}/.test(text);
