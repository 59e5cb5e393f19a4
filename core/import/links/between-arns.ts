/**
 * As the source of a `RegExp`: a comma that no role's name has in it, though IAM allows commas there, for another ARN
 * follows. SAML's attribute for AWS has a role's ARN and its provider's so, in any order.
 */
export const betweenArns = ',(?:[\\w.-]{1,60}[=:])?["\']?arn:';
