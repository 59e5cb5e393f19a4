/**
 * Where the console's pages show what is asked for, newest first; the first that has a text is taken. Dates say when each
 * was last seen. Ids and `data-testid` only: labels and `aria-label` are translated.
 */
export const selectors = {
  // 2025-10; 2021 to 2024; until 2020
  accountLabel: [
    '#nav-usernameMenu [data-testid="account-label"]',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '#nav-usernameMenu .nav-elt-label',
  ],
  // On the button since 2025-07, within it from 2021; until 2020
  accountTitle: [
    '#nav-usernameMenu[title]:not([title=""])',
    '[data-testid="awsc-nav-account-menu-button"] > [title]',
    '#nav-usernameMenu .nav-elt-label[title]',
  ],
  // 2025-10: the second line of the tile; 2021 to 2024; until 2020
  displayName: [
    '#nav-usernameMenu [data-testid="awsc-account-info-tile"] > div:last-child > span',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '.awsc-switched-role-username-wrapper .nav-elt-label',
  ],
  // 2021 to 2025; until 2020
  color: ['[data-testid="account-menu-button__background"]', '.awsc-switched-role-username-wrapper'],
  // 2025-12; until 2020. Rendered when the menu was opened once
  exit: ['[data-testid="awsc-exit-role"]', '#awsc-exit-role'],
} as const;
