import { formatAccount } from '@/core/aws/format-account.ts';
import { safeText } from '@/core/text/visible-text.ts';

/**
 * A name for the browser's own places that take no markup: menus, tooltips, the address bar. Hidden characters are shown,
 * and what may run from right to left is isolated. Browsers put the selection, or what was typed, in place of `%s`.
 */
export const labelText = (text: string): string => safeText(text).replaceAll('%s', '%\u2060s');

interface Labelled {
  /** Profile or display name; undefined: there is none. */
  name?: string | undefined;
  account: string;
  roleName: string;
}

/** `acme-dev — 2000-0000-0002 / Developer`; what is missing is left out. */
export function roleLabel({ name, account, roleName }: Labelled): string {
  const role = [formatAccount(account), roleName].filter(Boolean).map(labelText).join(' / ');
  return [name && labelText(name), role].filter(Boolean).join(' — ');
}
