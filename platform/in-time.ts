/** What `work` gives; after `ms` without it, what `otherwise` gives. The work goes on, and what becomes of it is for nobody. */
export function inTime<T>(work: Promise<T>, ms: number, otherwise: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise()), ms);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
