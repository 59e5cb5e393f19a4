import { useCallback } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { PickerActions } from './picker-actions.ts';

export type Copied = 'link' | 'markdown' | 'account' | 'arn';

/** Links and ARNs need the table of hosts, which the first paint does not. */
async function textFor(role: CatalogRole, as: Copied, aliases: Record<string, string>): Promise<string | undefined> {
  if (as === 'account') return role.account;
  if (as === 'arn') return (await import('@/core/config/arn-of-role.ts')).arnOfRole(role, aliases);
  return (await import('@/core/switching/share-text.ts')).shareText(role, as);
}

/** Copies what is known of a role, and says what became of it. */
export function useCopy(
  copy: PickerActions['copy'],
  aliases: Record<string, string>,
  notify: (notice: string) => void,
) {
  const t = useWords();
  return useCallback(
    async (role: CatalogRole, as: Copied) => {
      const text = await textFor(role, as, aliases);
      if (text === undefined)
        return notify(as === 'arn' ? t('picker_copy_no_arn') : t('picker_copy_no_link', t('remedy_no_portal')));
      if (!(await copy(text))) return notify(t('picker_copy_failed', text));
      if (as === 'account' || as === 'arn') return notify(t('picker_copied', text));
      notify(t(as === 'link' ? 'picker_copied_link' : 'picker_copied_markdown', role.displayName ?? role.profile));
    },
    [copy, aliases, notify, t],
  );
}
