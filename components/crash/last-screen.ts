import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import type { LastRoles } from '@/platform/crash/last-roles.ts';
import { element } from './element.ts';
import { lastList } from './last-list.ts';
import { lastReport } from './last-report.ts';
import type { Crash } from './rest.ts';
import type { RestWord } from './rest-words.ts';

const nothing: LastRoles = { view: undefined, kept: undefined };

/** What is left of Rolecall after a crash: the roles as links, and a report. */
export async function fillScreen(
  { screen, buttons }: Crash,
  word: RestWord,
  reading: Promise<LastRoles>,
  reportOf: (read: LastRoles) => string,
): Promise<void> {
  // What listened on the page for the keys of a sheet or list is deaf from now on.
  addEventListener('keydown', (event) => event.stopPropagation(), true);
  const report = lastReport(word, reportOf(nothing));
  buttons.firstElementChild?.after(report.copy);
  buttons.after(report.told);
  screen.append(report.text);
  const told = element('p', { role: 'status' });
  const waiting = element('div', { className: 'crash-waiting' }, told);
  report.text.before(waiting);
  const read = await whenLate(reading, () => {
    const known = knownRoles(word);
    told.append(word(known.length > 0 ? 'crash_known' : 'crash_waiting'));
    waiting.append(...known);
  }).catch(() => nothing);
  waiting.remove();
  report.set(reportOf(read));
  report.text.before(...rolesOf(read, word));
}

function rolesOf({ view, kept }: LastRoles, word: RestWord): HTMLElement[] {
  if (view?.count) return [lastList(view, word)];
  if (kept) return [element('p', {}, word('crash_no_roles'))];
  return [element('p', {}, word('crash_no_storage')), ...knownRoles(word)];
}

/** What the page had in memory, if it had; it may be what failed. */
function knownRoles(word: RestWord): HTMLElement[] {
  try {
    return globalThis.crashView ? [lastList(globalThis.crashView, word)] : [];
  } catch {
    return [];
  }
}
