import { button, element } from './element.ts';
import type { RestWord } from './rest-words.ts';

/** A bar at the foot of a page that stays; one for all that goes wrong until it is dismissed. */
export function lastNotice(word: RestWord, more: () => void): void {
  if (document.querySelector('.crash-notice')) return;
  const bar = element(
    'div',
    { className: 'crash-notice', role: 'alert' },
    element('p', {}, word('crash_notice')),
    button(word('crash_more'), more),
    button(word('common_dismiss'), () => bar.remove()),
  );
  document.body.append(bar);
}
