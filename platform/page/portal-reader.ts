import { isAccountId } from '@/core/aws/account.ts';
import { partitionOfRegion, portalApiHost, readPortalHost } from '@/core/aws/partitions.ts';
import { portalAddress } from '@/core/aws/portal-address.ts';
import { longestRoles } from '@/core/import/found/portal-reading.ts';
import { isRecord } from '@/core/text/json.ts';
import { type Asked, askPortal, type PortalApi } from './ask-portal.ts';
import { cookiesOf } from './page-texts.ts';
import {
  type ListedAccount,
  longestBatch,
  type PortalAnswer,
  type PortalProblem,
  type PortalQuestion,
} from './portal-question.ts';
import { portalRows } from './portal-rows.ts';

export type PortalReader = (question: PortalQuestion) => Promise<PortalAnswer>;

/** How many lists are asked for at once: as many as the portal's page asks for when somebody opens accounts. */
const atOnce = 5;
/** Pages of one account's permission sets. */
const longestList = 20;
const longestName = 256;
/** In milliseconds, for one request. */
const patience = 20_000;

/**
 * Answers what is asked of the portal in this window, by the requests that its own page makes. Runs in the extension's world
 * of that page, which neither the page nor its scripts see. What signs the user in, and what tells the next page of a list,
 * stays in here.
 */
export function createPortalReader({ document, location }: Pick<Window, 'document' | 'location'>): PortalReader {
  /** Which of `apis` answered. */
  let answering = 0;
  let next: string | undefined;

  const regionOn = () => {
    const host = readPortalHost(location.hostname);
    const named = document.querySelector<HTMLMetaElement>('meta[name="region"]')?.content.trim() ?? '';
    return host?.region ?? (partitionOfRegion(named) === host?.partition ? named : undefined);
  };

  const signIn = () => cookiesOf(document).get('x-amz-sso_authn');

  /** Portals of one host answer themselves; the pages of older ones ask another, with the sign-in in a header. */
  function apis(): PortalApi[] {
    const own: PortalApi = { base: `${location.origin}/api/portal/`, headers: {}, credentials: 'include' };
    const token = signIn();
    const host = portalApiHost(location.hostname, regionOn() ?? '');
    if (!token || host === undefined) return [own];
    const headers = { 'x-amz-sso_bearer_token': token, 'x-amz-sso-bearer-token': token };
    return [own, { base: `https://${host}/`, headers, credentials: 'omit' }];
  }

  const ask = (path: string, from?: string): Promise<Asked> => {
    const api = apis()[answering];
    return api ? askPortal(api, path, from, patience) : Promise.resolve({ problem: 'signed-out' });
  };

  async function accounts(): Promise<PortalAnswer> {
    const problems: PortalProblem[] = [];
    for (answering = 0; answering < apis().length; answering++) {
      const asked = await ask('instance/appinstances');
      if (!('problem' in asked)) return listed(asked);
      if (asked.problem === 'busy') return asked;
      problems.push(asked.problem);
    }
    const problem = (['signed-out', 'unreachable'] as const).find((one) => problems.includes(one)) ?? 'changed';
    const shown = portalRows(document);
    if (shown.length > 0) return { shown, problem };
    if (document.readyState !== 'complete') return { problem: 'half-loaded' };
    // An older portal's page can read its sign-in; its own host knows no lists, whoever asks.
    const isOlder = readPortalHost(location.hostname)?.region === undefined;
    return { problem: problem === 'changed' && isOlder && !signIn() ? 'signed-out' : problem };
  }

  async function more(): Promise<PortalAnswer> {
    // What the page knew of the list is gone.
    if (next === undefined) return { problem: 'reloaded' };
    const asked = await ask('instance/appinstances', next);
    if ('problem' in asked) return asked;
    // One that leads to itself would never end.
    return asked.next === next ? { problem: 'changed' } : listed(asked);
  }

  function listed({ items, next: token }: { items: unknown[]; next: string | undefined }): PortalAnswer {
    next = token;
    return { accounts: items.flatMap(accountOf), more: token !== undefined, region: regionOn() };
  }

  async function rolesOf(id: string): Promise<{ roles: string[] | PortalProblem; wait?: number | undefined }> {
    const roles = new Set<string>();
    let from: string | undefined;
    for (let page = 0; page < longestList; page++) {
      const asked = await ask(`instance/appinstance/${encodeURIComponent(id)}/profiles`, from);
      if ('problem' in asked) return { roles: asked.problem, wait: asked.wait };
      for (const name of asked.items.flatMap(nameOf)) if (roles.size < longestRoles) roles.add(name);
      if (asked.next === undefined) return { roles: [...roles] };
      from = asked.next;
    }
    return { roles: 'changed' };
  }

  async function roles(of: readonly string[]): Promise<PortalAnswer> {
    const found: [string, string[] | PortalProblem][] = [];
    const left = of.slice(0, longestBatch);
    let wait: number | undefined;
    let isBusy = false;
    const work = async () => {
      for (let id = left.shift(); id !== undefined && !isBusy; id = left.shift()) {
        const one = await rolesOf(id);
        found.push([id, one.roles]);
        isBusy ||= one.roles === 'busy';
        wait ??= one.wait;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return { roles: found, wait };
  }

  return async (question) => {
    if (portalAddress(location.href) !== question.address) return { problem: 'elsewhere' };
    if (question.ask === 'accounts') return accounts();
    return question.ask === 'more' ? more() : roles(question.of);
  };
}

/** An account among what a portal lists; everything else there is an application. */
function accountOf(item: unknown): ListedAccount[] {
  const { id, name, searchMetadata } = fieldsOf(item);
  const { AccountId, AccountName } = fieldsOf(searchMetadata);
  if (typeof id !== 'string' || id === '' || id.length > longestName) return [];
  if (typeof AccountId !== 'string' || !isAccountId(AccountId)) return [];
  return [{ id, account: AccountId, name: textOf(AccountName) || textOf(name) }];
}

const nameOf = (item: unknown): string[] => {
  const name = textOf(fieldsOf(item).name);
  return name === '' ? [] : [name];
};

const fieldsOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, longestName) : '');
