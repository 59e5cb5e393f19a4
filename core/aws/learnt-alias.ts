/**
 * A console page's claim that an alias stands for an account. Any script in that page could have made it, so it only labels
 * rows and helps the search. It never replaces what the user wrote, and no switch depends on it.
 */
export interface LearntAlias {
  alias: string;
  /** Twelve digits. */
  account: string;
  /** Milliseconds since 1970. Missing, like `host`, if version 1.0 learned it: it stored neither. */
  at?: number;
  /** Host of the page. */
  host?: string;
}

/** Pairs that are kept, and pairs of one alias: a page could show another one at every switch. */
export const mostLearnt = 2000;
export const mostOfOneAlias = 5;

const isSame = (one: LearntAlias, other: LearntAlias) => one.alias === other.alias && one.account === other.account;
/** An alias names one account, and an account has one alias at a time: if two disagree, only the user can decide. */
const contradicts = (one: LearntAlias, other: LearntAlias) =>
  (one.alias === other.alias) !== (one.account === other.account);

/** Adds a pair beside those that it contradicts. The same list if it is nothing new, or one too many. */
export function learn(known: readonly LearntAlias[], told: LearntAlias): readonly LearntAlias[] {
  const ofAlias = known.filter(({ alias }) => alias === told.alias);
  const full = known.length >= mostLearnt || ofAlias.length >= mostOfOneAlias;
  return full || ofAlias.some((pair) => isSame(pair, told)) ? known : [...known, told];
}

export const learnAll = (known: readonly LearntAlias[], told: readonly LearntAlias[]): readonly LearntAlias[] =>
  told.reduce(learn, known);

/** The pairs that another one contradicts. Linear in their number. */
export function contradicted(known: readonly LearntAlias[]): ReadonlySet<LearntAlias> {
  const count = (of: 'alias' | 'account') => {
    const counts = new Map<string, number>();
    for (const pair of known) counts.set(pair[of], (counts.get(pair[of]) ?? 0) + 1);
    return (pair: LearntAlias) => counts.get(pair[of]) ?? 0;
  };
  const [ofAlias, ofAccount] = [count('alias'), count('account')];
  return new Set(known.filter((pair) => ofAlias(pair) > 1 || ofAccount(pair) > 1));
}

export const forget = (known: readonly LearntAlias[], gone: LearntAlias): LearntAlias[] =>
  known.filter((pair) => !isSame(pair, gone));

/** Keeps a pair, and forgets those that contradict it. */
export const decideFor = (known: readonly LearntAlias[], kept: LearntAlias): LearntAlias[] =>
  known.filter((pair) => !contradicts(pair, kept));
