import { countRoles, longestAccounts, type PortalAccount } from '@/core/import/found/portal-reading.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import {
  type ListedAccount,
  longestBatch,
  type PortalAnswer,
  type PortalProblem,
  type PortalQuestion,
} from '@/platform/page/portal-question.ts';
import type { KeptPortalReading } from './kept-portal-reading.ts';
import { pause, type Sleep } from './pause.ts';
import type { PortalImport, PortalProgress, PortalRead } from './portal-read.ts';
import { askPortalTab, enterPortal, type PortalTab } from './portal-tab.ts';

type Edge = Pick<BrowserApi, 'scripting' | 'tabs'>;

/** How often in a row the portal may ask for a pause before it is given up. */
const longestBusy = 6;
/** In seconds, whatever the portal asks for. */
const longestPause = 60;
/** Pages of the accounts, and how many of them in a row may have no account that is new. */
const longestList = 1000;
const longestBarren = 20;

/** Why it ends before its end. */
type Stop = PortalProblem | 'cancelled';

interface PortalImportOptions {
  sleep?: Sleep;
  /** Where a part is kept; undefined: nowhere but in this page. */
  kept?: KeptPortalReading | undefined;
}

/**
 * Reads a portal's list through its tab, one batch after another: the extension may ask that tab since the user's click there
 * (`activeTab`), until it goes to another site. What was read is kept, so that nothing is asked for twice.
 */
export function createPortalImport(
  edge: Edge,
  tab: PortalTab,
  { sleep = pause, kept }: PortalImportOptions = {},
): PortalImport {
  const { address } = tab;
  let region: string | undefined;
  let listed = new Map<string, ListedAccount>();
  const rolesById = new Map<string, string[]>();
  let shown: PortalAccount[] = [];
  let isResumed = false;

  const unread = () => [...listed.keys()].filter((id) => !rolesById.has(id));
  const readAccounts = (): PortalAccount[] =>
    [...listed.values()].flatMap(({ id, account, name }) => {
      const roles = rolesById.get(id);
      return roles ? [{ account, name, roles }] : [];
    });

  /** What was read before this page was loaded again. */
  async function resume(): Promise<void> {
    if (isResumed) return;
    isResumed = true;
    const before = await kept?.get();
    if (!before) return;
    ({ region, shown } = before);
    listed = new Map(before.listed.map((one) => [one.id, one]));
    for (const [id, roles] of before.roles) rolesById.set(id, roles);
  }

  /** Nothing that is kept has a secret, whatever a portal's names hold; ids are no names, and are asked with again. */
  const soFar = () => ({
    region,
    listed: [...listed.values()].map((one) => ({ ...one, name: withoutSecretsInside(one.name) })),
    roles: [...rolesById].map(([id, roles]): [string, string[]] => [id, withoutSecretsInside(roles)]),
    shown: withoutSecretsInside(shown),
  });

  async function read(tell: (progress: PortalProgress) => void, signal: AbortSignal): Promise<PortalRead> {
    let done: number | undefined;
    let busy = 0;
    const progress = (waiting?: number) => {
      const roles = countRoles({ accounts: readAccounts() });
      tell({ accounts: listed.size, read: done, roles, ...(waiting !== undefined && { waiting }) });
    };

    /** Waits as long as the portal wants; then it may be asked again, or has asked for that too often. */
    async function rest(wait: number | undefined): Promise<Stop | undefined> {
      if (busy >= longestBusy) return 'busy';
      const seconds = Math.min(Math.max(wait ?? 2 ** busy, 1), longestPause);
      busy++;
      progress(seconds);
      await sleep(seconds * 1000, signal);
      progress();
      return signal.aborted ? 'cancelled' : undefined;
    }

    const cancelled = new Promise<'cancelled'>((resolve) => {
      if (signal.aborted) resolve('cancelled');
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
    });

    async function ask(question: PortalQuestion): Promise<PortalAnswer | Stop> {
      for (;;) {
        const answer = await Promise.race([cancelled, askPortalTab(edge, tab, question)]);
        if (answer === 'cancelled') return answer;
        if (!('problem' in answer) || 'shown' in answer) return answer;
        const stop = answer.problem === 'busy' ? await rest(answer.wait) : answer.problem;
        if (stop !== undefined) return stop;
      }
    }

    async function listAccounts(): Promise<Stop | undefined> {
      shown = [];
      const before = listed;
      const fresh = new Map<string, ListedAccount>();
      let barren = 0;
      for (let page = 0; page < longestList && barren < longestBarren; page++) {
        const answer = await ask({ address, ask: page === 0 ? 'accounts' : 'more' });
        if (typeof answer === 'string') return answer;
        if ('shown' in answer) {
          ({ shown } = answer);
          return answer.problem;
        }
        if (!('accounts' in answer)) return 'changed';
        busy = 0;
        const { size } = fresh;
        for (const account of answer.accounts) if (fresh.size < longestAccounts) fresh.set(account.id, account);
        barren = fresh.size === size ? barren + 1 : 0;
        region ??= answer.region;
        // What was listed before stays, until this list is whole.
        listed = answer.more ? new Map([...before, ...fresh]) : fresh;
        progress();
        if (!answer.more) return undefined;
      }
      return 'changed';
    }

    /** Why a batch gave nothing. Undefined: only these accounts are refused, since who is given the list is signed in. */
    async function whyNone(problem: PortalProblem = 'changed'): Promise<Stop | undefined> {
      if (problem !== 'signed-out') return problem;
      const answer = await ask({ address, ask: 'accounts' });
      if (typeof answer === 'string') return answer;
      return 'accounts' in answer ? undefined : problem;
    }

    async function readRoles(): Promise<Stop | undefined> {
      /** They have an answer that is none; others may have one. */
      const failed = new Set<string>();
      for (;;) {
        done = listed.size - unread().length;
        progress();
        const of = unread()
          .filter((id) => !failed.has(id))
          .slice(0, longestBatch);
        if (of.length === 0) return undefined;
        const answer = await ask({ address, ask: 'roles', of });
        if (typeof answer === 'string') return answer;
        if (!('roles' in answer)) return 'changed';
        const given = new Map(answer.roles.filter(([id]) => of.includes(id)));
        for (const [id, roles] of given) if (typeof roles !== 'string') rolesById.set(id, roles);
        const problems = [...given].filter(([, roles]) => typeof roles === 'string') as [string, PortalProblem][];
        if (problems.length < given.size) busy = 0;
        if (problems.some(([, problem]) => problem === 'busy')) {
          const stop = await rest(answer.wait);
          if (stop !== undefined) return stop;
          continue;
        }
        if (problems.length === given.size) {
          const stop = await whyNone(problems[0]?.[1]);
          if (stop !== undefined) return stop;
        }
        for (const [id] of problems) failed.add(id);
      }
    }

    await resume();
    const stop =
      (await Promise.race([cancelled, enterPortal(edge, tab)])) ?? (await listAccounts()) ?? (await readRoles());
    const isShown = shown.length > 0 && rolesById.size === 0;
    const left = isShown ? shown.filter(({ roles }) => roles.length === 0).length : unread().length;
    const accounts = isShown ? shown : readAccounts();
    const complete = stop === undefined && left === 0;
    if (complete) rolesById.clear();
    const isNothing = listed.size === 0 && shown.length === 0;
    const isKept = await kept?.set(complete || isNothing ? undefined : soFar());
    return {
      reading: { address, region, accounts },
      complete,
      unread: left,
      problem: stop === 'cancelled' ? undefined : stop,
      isShown,
      ...(isKept && { isKept }),
    };
  }

  return { address, read };
}
