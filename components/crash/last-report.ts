import { button, element } from './element.ts';
import type { RestWord } from './rest-words.ts';

export interface LastReport {
  copy: HTMLElement;
  /** What became of the copying. */
  told: HTMLElement;
  /** What the report says, to be read before it is given to anybody. */
  text: HTMLElement;
  set(report: string): void;
}

/** A report that goes nowhere but to the clipboard. */
export function lastReport(word: RestWord, report: string): LastReport {
  const text = element('pre', { tabIndex: 0 }, report);
  const told = element('p', { className: 'crash-hint crash-told', role: 'status' });
  const details = element(
    'details',
    { className: 'crash-report' },
    element('summary', {}, word('crash_report')),
    element('p', { className: 'crash-hint' }, word('crash_report_hint')),
    text,
  );
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      told.textContent = word('crash_report_copied');
    } catch {
      details.open = true;
      getSelection()?.selectAllChildren(text);
      told.textContent = word('crash_report_copy_failed');
    }
  }
  return {
    copy: button(word('crash_report_copy'), copy),
    told,
    text: details,
    set: (next) => {
      text.textContent = next;
    },
  };
}
