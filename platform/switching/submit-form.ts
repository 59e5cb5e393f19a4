import { parseToken } from '@/core/switching/csrf-token.ts';
import type { SwitchFailure } from '@/core/switching/outcome.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readToken } from '@/platform/page/read-token.ts';
import { type FormOutcome, sendForm } from '@/platform/page/send-form.ts';
import { stopLeaving } from '@/platform/page/stop-leaving.ts';
import type { Course } from './courses.ts';
import { inTab } from './in-tab.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

interface PageForm {
  url: string;
  fields: Record<string, string>;
}

/** In milliseconds: for the page's token, for the page to say so, and for a sign that the form was blocked. */
const tokenPatience = { page: 1500, answer: 1700, block: 250 };

/** What the page answers. It gets only a moment to answer. */
async function tokenOf(edge: Edge, tabId: number, origin: string): Promise<string | undefined> {
  const order = { origin, patience: tokenPatience.page };
  const given = inTab(edge, tabId, readToken, [order], 'page').catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, tokenPatience.answer, undefined));
  return parseToken(await Promise.race([given, late]));
}

/** A canceled form may be stopped in its page. Whatever comes of that, the tab is watched on. */
async function stop(edge: Edge, tabId: number, watch: TabWatch): Promise<void> {
  const stopped = await inTab(edge, tabId, stopLeaving, []).catch(() => false);
  if (stopped) watch.stopped();
}

/**
 * Submits AWS's own form in a console tab and watches where the tab goes. `landed`: on the console, whoever is signed in there.
 * `canceled`: nothing was sent.
 */
export async function submitForm(
  edge: Edge,
  tabId: number,
  origin: string,
  { url, fields }: PageForm,
  course: Course,
): Promise<'landed' | 'canceled' | SwitchFailure> {
  const csrf = await tokenOf(edge, tabId, origin);
  if (course.signal.aborted) return 'canceled';
  course.send(true);
  const watch = watchTab(edge.tabs, tabId);
  course.signal.addEventListener('abort', () => {
    if (course.isCanceled) void stop(edge, tabId, watch);
  });
  const order = { origin, url, fields, ...(csrf && { csrf }), patience: tokenPatience.block };
  // The answer is lost when the page goes away first: then the form worked, and the tab tells the rest. Chromium fails
  // the call; Firefox 153 mostly leaves it open forever, so the landing ends the wait as well.
  const left: FormOutcome = { ok: true, leaving: true };
  const outcome = await Promise.race([
    inTab(edge, tabId, sendForm, [order]).catch(() => left),
    watch.landing.then(() => left),
  ]);
  if (outcome && !outcome.ok) return outcome.reason === 'blocked' ? 'blocked' : 'silent';
  if (outcome?.leaving) watch.begun();
  const landed = await watch.landing;
  if (landed.at === 'console') return 'landed';
  if (landed.at === 'nowhere' || landed.at === 'on-the-way') return 'silent';
  return landed.at === 'sign-in' ? whyAtSignIn(edge, tabId, landed.url) : 'failed';
}

/** The switch-role page again is a refusal; an error page, or any other, means that the session or its token is gone. */
async function whyAtSignIn(edge: Edge, tabId: number, url: string): Promise<SwitchFailure> {
  const isError = await inTab(edge, tabId, () => document.querySelector('h1.error-code') !== null, []);
  return new URL(url).pathname === '/switchrole' && !isError ? 'refused' : 'expired';
}
