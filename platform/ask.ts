import type { BrowserApi } from './browser.ts';
import type { Answers, Request } from './messages.ts';

/** Asks the background; rejects if it does not answer, or fails. Free of the schemas, for the popup. */
export type Ask = <T extends Request['type']>(message: Extract<Request, { type: T }>) => Promise<Answers[T]>;

export const askThrough =
  (runtime: BrowserApi['runtime']): Ask =>
  async <T extends Request['type']>(message: Extract<Request, { type: T }>) => {
    const answer: Answers[T] | undefined = await runtime.sendMessage(message);
    // What the polyfill makes of a worker that ended on the way, or of a message that was not admitted.
    if (answer === undefined) throw new Error('no answer');
    return answer;
  };
