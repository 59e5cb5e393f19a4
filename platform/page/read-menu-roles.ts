/** An entry of the account menu's "Role history", as the page has it; none of it can be trusted. */
export interface MenuRole {
  account: string;
  roleName: string;
  name: string;
  color: string;
}

/** The console shows five. */
const mostRoles = 50;
/** In UTF-16 units; a path has 512 at most. */
const longestValue = 600;

/**
 * The roles in the console's account menu: each a form that switches to it, of the same fields since 2018 (seen 2025, in classic
 * sessions; some consoles render it when the menu is opened first). Changes nothing, never throws.
 */
export function readMenuRoles({ document }: Window): MenuRole[] {
  // Not from the forms themselves: there, an input named `querySelector` would stand for the method.
  const items = document.querySelectorAll('#awsc-username-menu-recent-roles > li');
  return Array.from(items)
    .slice(0, mostRoles)
    .map((item) => {
      const value = (name: string) =>
        (item.querySelector<HTMLInputElement>(`form > input[name="${name}"]`)?.value ?? '').slice(0, longestValue);
      return {
        account: value('account'),
        roleName: value('roleName'),
        name: value('displayName'),
        color: value('color'),
      };
    });
}
