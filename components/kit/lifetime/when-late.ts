/** Milliseconds that a wait may last without a word. */
const patience = 4000;

/**
 * Gives what the work gives, whenever that is. If it has not ended after `patience`, `tell` is called once. Nothing is
 * aborted: what comes late counts.
 */
export async function whenLate<T>(work: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
