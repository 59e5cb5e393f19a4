import type { BrowserApi } from './browser.ts';
import type { Answers, Request } from './messages.ts';

/** Asks the background; rejects if it does not answer. Free of the schemas, for the popup. */
export type Ask = <T extends Request['type']>(message: Extract<Request, { type: T }>) => Promise<Answers[T]>;

export const askThrough =
  (runtime: BrowserApi['runtime']): Ask =>
  (message) =>
    runtime.sendMessage(message);
