import { useMemo, useState } from 'preact/hooks';
import { Select } from '@/components/kit/controls/select.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import { ShareTexts } from '@/components/share/share-texts.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { ShareableRole } from '@/core/share/shared-role.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { ShareTools } from '@/platform/popup/share.ts';
import type { ShareScope } from './share-scopes.ts';

interface ShareChoiceProps {
  /** At least one; the first is chosen at first. */
  scopes: ShareScope[];
  role: CatalogRole;
  /** The one role with the console page that one is on. */
  page: ShareableRole | undefined;
  tools: ShareTools;
}

/** Which roles of the list are shared, and every form of them. */
export function ShareChoice({ scopes, role, page, tools }: ShareChoiceProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(scopes[0]?.is);
  const scope = scopes.find(({ is }) => is === chosen) ?? scopes[0];
  const roles = useMemo(() => scope?.roles() ?? [], [scope]);
  return (
    <ShareTexts of={roles} page={scope?.is === 'role' ? page : undefined} tools={tools}>
      {scopes.length > 1 && (
        <Select
          label={t('share_scope')}
          value={scope?.is ?? 'role'}
          options={scopes.map((one) => ({ value: one.is, text: scopeText(t, one, role) }))}
          onChange={setChosen}
        />
      )}
    </ShareTexts>
  );
}

function scopeText(t: Translate, { is, count }: ShareScope, role: CatalogRole): string {
  const roles = formatsOf(t).counted('common_roles', count);
  if (is === 'role') return t('share_scope_role', safeText(shownName(role)));
  return is === 'organization'
    ? t('share_scope_organization', safeText(role.organization), roles)
    : t(messageKey('share_scope', is), roles);
}
