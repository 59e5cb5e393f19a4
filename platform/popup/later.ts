import { areRolesMissing } from './missing-roles.ts';
import { takeIssue } from './pending-issue.ts';
import { readTabContext } from './tab-context.ts';

/** What the popup asks the browser right after its first paint: who is signed in, and whether an issue is left. */
export const later = { areRolesMissing, readTabContext, takeIssue };
