// @ts-check

/**
 * The polyfill without what it knows of the parts of the browser that nobody asks it for: more than a thousand bytes of the
 * popup's first script. It hands on what it knows nothing of as the browser has it.
 * @param {string} polyfill
 * @param {string} edge the text of `platform/browser.ts`, which names the parts that are used, in quotes
 */
export function smallPolyfill(polyfill, edge) {
  const used = new Set(Array.from(edge.matchAll(/'(\w+)'/g), ([, name]) => name));
  const small = polyfill.replace(/(const apiMetadata = )(\{.*?\n {6}\});/s, (_, start, known) => {
    const parts = Object.entries(JSON.parse(known)).filter(([name]) => used.has(name));
    return `${start}${JSON.stringify(Object.fromEntries(parts))};`;
  });
  if (small === polyfill) throw Error('the polyfill is written in another way than it was');
  return small;
}
