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
    button(word('common_dismiss'), () => {
      bar.remove();
      leaveRoom(0);
    }),
  );
  document.body.append(bar);
  leaveRoom(bar.offsetHeight);
}

/** The end of the page is above the bar. A list that fits itself to its window does so. */
function leaveRoom(pixels: number): void {
  document.body.style.paddingBottom = `${pixels}px`;
  dispatchEvent(new Event('resize'));
}
