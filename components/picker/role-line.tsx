import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import './role-line.css';

/**
 * A role as its row in the list shows it, where the list is covered: color, name, account and role. `titleId`: the DOM id of the name,
 * where it is the title of what covers it.
 */
export function RoleLine({ role, titleId }: { role: CatalogRole; titleId?: string }) {
  const { account, accountName, learntName, roleName } = role;
  const named = accountName ?? learntName;
  const name = <SafeText text={shownName(role)} />;
  return (
    <div class="role-line">
      <RoleSwatch color={role.color} />
      {titleId ? (
        <h2 id={titleId} class="role-line-name" tabIndex={-1}>
          {name}
        </h2>
      ) : (
        <span class="role-line-name">{name}</span>
      )}
      <span class="role-line-detail">
        {named !== undefined && (
          <>
            <SafeText text={formatAccount(named)} />{' '}
          </>
        )}
        <SafeText text={formatAccount(account)} /> · <SafeText text={roleName} />
      </span>
    </div>
  );
}
