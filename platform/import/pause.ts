/** Waits so long, or until the signal. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const done = () => resolve();
    setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
