type Listener = (...told: never[]) => unknown;

/** An event of the browser's, which a test tells to whoever listens. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    size: () => listeners.size,
    /** Gives what each listener answers. */
    tell: (...told: unknown[]): unknown[] => [...listeners].map((listener) => listener(...(told as never[]))),
  };
}
