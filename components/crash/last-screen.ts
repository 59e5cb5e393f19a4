import { whenLate } from '@/components/kit/when-late.ts';
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
  const waiting = element('p', { role: 'status' });
  report.text.before(waiting);
  const tell = () => waiting.append(word('crash_waiting'));
  const read = await whenLate(reading, tell).catch(() => nothing);
  waiting.remove();
  report.set(reportOf(read));
  report.text.before(rolesOf(read, word));
}

function rolesOf({ view, kept }: LastRoles, word: RestWord): HTMLElement {
  if (view?.count) return lastList(view, word);
  return element('p', {}, word(kept ? 'crash_no_roles' : 'crash_no_storage'));
}
