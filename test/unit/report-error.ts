// Browsers have it, Node and happy-dom do not: what the code tells of and no test expects fails the run, as what is thrown.
globalThis.reportError ??= (error: unknown) =>
  queueMicrotask(() => {
    throw error;
  });
