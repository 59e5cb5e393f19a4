import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** A profile as commands and shells name it: `aws s3 ls --profile dev`, `export AWS_PROFILE=dev`, `aws-vault exec dev`. */
const option =
  /(?:--profile[ =]|AWS_(?:DEFAULT_|VAULT_)?PROFILE"?\]?\s{0,3}=\s{0,3}|aws-vault (?:exec|login) |(?:^|[$>;&]\s?)(?:assume|awsume|granted|asp) )["']?([^\s"';-][^\s"';]{0,127})/i;

/** The roles of the profile that a command in a text names, and its name. A profile that is not there by exactly that name: undefined. */
export function rolesOfProfile(view: CatalogView, text: string): { rows: Set<number>; name: string } | undefined {
  const name = option.exec(text.slice(0, 2000))?.[1];
  if (name === undefined) return undefined;
  const isIt = (called: string) => called.toLowerCase() === name.toLowerCase();
  const rows = view.rowsWith(name).filter((row) => isIt(view.role(row).profile) || isIt(shownName(view.role(row))));
  return rows.length > 0 ? { rows: new Set(rows), name } : undefined;
}
