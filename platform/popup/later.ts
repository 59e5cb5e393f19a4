import type { BrowserApi } from '@/platform/browser.ts';
import { areRolesMissing } from './missing-roles.ts';
import { takeIssue } from './pending-issue.ts';
import { readTabContext } from './tab-context.ts';

/** Of a file of its own: it needs the schemas. */
const oneByOne = async (edge: Pick<BrowserApi, 'storage' | 'i18n'>) =>
  (await import('./one-by-one.ts')).oneByOneOver(edge);

/** What the popup asks the browser right after its first paint: who is signed in, and whether an issue is left. */
export const later = { areRolesMissing, readTabContext, takeIssue, oneByOne };
