/** Marks that go on any letter; three of them on one are no language's. */
const accents = /(?:(?=\p{M})\p{sc=Inherited}){3,}/gu;

/** Heaps of accents in a name, in order: they cover what is above and below it. */
export const stackedAccents = (text: string) =>
  Array.from(text.matchAll(accents), ({ 0: run, index }) => ({
    kind: 'accents' as const,
    start: index,
    end: index + run.length,
  }));
