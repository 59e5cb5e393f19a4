import type { BrowserApi } from '@/platform/browser.ts';
import { areRolesMissing } from './missing-roles.ts';
import { dropIssue, readIssue } from './pending-issue.ts';
import { cancel, exit, switchTo } from './pick.ts';
import { readTabContext } from './tab-context.ts';

/** Of a file of its own: it needs the schemas. */
const oneByOne = async (edge: Pick<BrowserApi, 'storage' | 'i18n'>) =>
  (await import('./one-by-one.ts')).oneByOneOver(edge);

/** What the popup does with the browser after its first paint: who is signed in, whether an issue is left, and switches. */
export const later = { areRolesMissing, readTabContext, readIssue, dropIssue, switchTo, exit, cancel, oneByOne };
