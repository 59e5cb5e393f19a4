import { consoleMatchPatterns, partitionOfConsoleHost } from '@/core/aws/partitions.ts';
import type { Role } from '@/core/config/role.ts';
import { classicElsewhere } from '@/core/session/classic-elsewhere.ts';
import { whoIs } from '@/core/session/who-is.ts';
import type { SwitchIssue } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { ConsoleTab } from './console-tabs.ts';

/** What a portal's sign-in to this role would stop at: see `classicElsewhere`. `asked`: tabs that said who is signed in. */
export async function signOutFirst(
  { tabs }: Pick<BrowserApi, 'tabs'>,
  role: Role,
  asked: readonly ConsoleTab[],
): Promise<Extract<SwitchIssue, { state: 'must-sign-out' }> | undefined> {
  const found = classicElsewhere(
    role,
    asked.flatMap(({ session }) => session ?? []),
  );
  const tab = found && asked.find(({ session }) => session === found.session)?.tab;
  if (!found || !tab) return undefined;
  // It is the session of all tabs of its partition, in one container or private window.
  const same = (await tabs.query({ url: consoleMatchPatterns })).filter(
    ({ incognito, cookieStoreId, url = '' }) =>
      incognito === tab.incognito &&
      cookieStoreId === tab.cookieStoreId &&
      partitionOfConsoleHost(new URL(url).hostname) === role.partition,
  );
  const { signInHost } = found.session;
  return { state: 'must-sign-out', now: whoIs(found.base), tabs: same.length, signOut: { signInHost } };
}
