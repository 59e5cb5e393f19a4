/**
 * Where the console's pages show what is asked for, newest first; the first that has a text is taken. Ids and `data-testid`
 * only: labels and `aria-label` are translated.
 */
export const selectors = {
  accountLabel: [
    '#nav-usernameMenu [data-testid="account-label"]',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '#nav-usernameMenu .nav-elt-label',
  ],
  accountTitle: [
    '#nav-usernameMenu[title]:not([title=""])',
    '[data-testid="awsc-nav-account-menu-button"] > [title]',
    '#nav-usernameMenu .nav-elt-label[title]',
  ],
  displayName: [
    // The second line of the tile.
    '#nav-usernameMenu [data-testid="awsc-account-info-tile"] > div:last-child > span',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '.awsc-switched-role-username-wrapper .nav-elt-label',
  ],
  color: ['[data-testid="account-menu-button__background"]', '.awsc-switched-role-username-wrapper'],
  // Rendered when the menu was opened once.
  exit: ['[data-testid="awsc-exit-role"]', '#awsc-exit-role'],
} as const;

export type SelectorKind = keyof typeof selectors;

type Dates<All extends readonly string[]> = { [At in keyof All]: string };

/** The months or years in which each of these was seen, in the same order; the self-test tells them. */
export const seen: { [Kind in SelectorKind]: Dates<(typeof selectors)[Kind]> } = {
  accountLabel: ['2025-10', '2021 to 2024', 'until 2020'],
  accountTitle: ['2025-07', '2021 to 2024', 'until 2020'],
  displayName: ['2025-10', '2021 to 2024', 'until 2020'],
  color: ['2021 to 2025', 'until 2020'],
  exit: ['2025-12', 'until 2020'],
};
