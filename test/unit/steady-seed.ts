// Whether work lands is not left to chance: CI tries the same examples every time, a desk others at each run.
if (process.env.CI) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 20261127 });
}

export {};
