import { findConfigText } from './find-config-text.ts';
import { cleanedOnPage } from './lent-cleaner.ts';
import { readMenuRoles } from './read-menu-roles.ts';
import { readPageFacts } from './read-page-facts.ts';

/** As much of `runtime` as is used here: the content script loads on every console page and stays free of the polyfill. */
export interface PageRuntime {
  id: string;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

/** The API of a copy of the script goes when the extension is loaded again, while the page stays. */
export const isAlive = (runtime: Partial<PageRuntime> | undefined): runtime is PageRuntime =>
  runtime?.id !== undefined && runtime.onMessage !== undefined;

type Listener = (message: unknown, sender: { id?: string | undefined }, answer: (value: unknown) => void) => void;

const answers = new Map<unknown, (win: Window) => unknown>([
  ['page-facts', readPageFacts],
  ['config-on-page', (win) => cleanedOnPage(findConfigText(win))],
  ['menu-roles', readMenuRoles],
]);

/** Listens for our own background's questions, and does nothing until one comes. Returns what stops it. */
export function answerQuestions(runtime: PageRuntime, win: Window): () => void {
  const { id } = runtime;
  const listener: Listener = (message, sender, answer) => {
    const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
    const read = sender.id === id ? answers.get(type) : undefined;
    if (read) answer(read(win));
  };
  runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive(runtime)) runtime.onMessage.removeListener(listener);
  };
}
