import { areRolesMissing } from './missing-roles.ts';
import { takeIssue } from './pending-issue.ts';
import { readTabContext } from './tab-context.ts';

/** What the popup asks of the browser right after its first paint, which needs neither hosts nor what a switch left to tell. */
export const later = { areRolesMissing, readTabContext, takeIssue };
