import { element } from './element.ts';
import type { Rest } from './rest.ts';
import { firstWords, type Say, trySay } from './words.ts';
import '@/components/kit/controls/button.css';
import './crash.css';

let stage: 'starting' | 'shown' | 'crashed' = 'starting';
let words: Say;

const word = (key: keyof typeof firstWords) => trySay(words, key) || firstWords[key];

/** A loop of errors must not grow without end; the first ones are the most useful. */
const mostErrors = 10;
const errors: unknown[] = [];

/** From now on nothing that is thrown in this page goes unnoticed. To be called before anything else is loaded. */
export function guardPage(say: Say): void {
  words = say;
  // Without an error it is what browsers say about any page that changes a size in an observer, and nothing is amiss.
  addEventListener('error', ({ error }) => error && notice(error));
  addEventListener('unhandledrejection', ({ reason }) => notice(reason));
}

/** The page is on the screen: from now on, a failure outside of the drawing shows a bar, and the page stays. */
export function pageIsShown(): void {
  if (stage === 'starting') stage = 'shown';
}

function keep(error: unknown): void {
  if (errors.length < mostErrors) errors.push(error);
}

function notice(error: unknown): void {
  keep(error);
  if (stage === 'starting') showScreen();
  else if (stage === 'shown') withRest((rest) => rest.tell(showScreen), showScreen);
}

/** The page cannot go on: in its place comes a screen that needs nothing of what may have failed. */
export function crash(error: unknown): void {
  keep(error);
  showScreen();
}

/** Only a few words and buttons are here. The rest is in a separate script, because the popup's first paint has no time for it. */
function withRest(use: (rest: Rest) => void, otherwise: () => void): void {
  const onload = () => (globalThis.crashRest ? use(globalThis.crashRest) : otherwise());
  document.head.append(element('script', { src: '/crash.js', onload, onerror: otherwise }));
}

function showScreen(): void {
  if (stage === 'crashed') return;
  stage = 'crashed';
  const title = element('h1', { tabIndex: -1 }, word('crash_title'));
  const className = 'button';
  const retry = element('button', { className, onclick: () => location.reload() }, word('crash_retry'));
  retry.dataset.look = 'primary';
  const settings = { className, href: '/options.html#preferences', target: '_blank' };
  const buttons = element('div', { className: 'crash-buttons' }, retry, element('a', settings, word('picker_options')));
  const screen = element('main', { className: 'crash' }, title, buttons);
  document.body.replaceChildren(screen);
  title.focus();
  withRest(
    (rest) => rest.fill({ errors, screen, buttons }),
    () => screen.append(word('crash_alone')),
  );
}
