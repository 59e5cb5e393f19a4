import { useMemo } from 'preact/hooks';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { FrameProps } from '@/components/picker/sheets/sheet-frame.tsx';
import { TextsSheet } from '@/components/picker/sheets/texts-sheet.tsx';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { pageInRole } from '@/core/share/page-in-role.ts';
import { ShareChoice } from './share-choice.tsx';
import { type ShareScopesOf, shareScopes } from './share-scopes.ts';

interface ShareSheetProps extends FrameProps, ShareScopesOf {
  /** The console page that the popup is over. */
  page: string | undefined;
  actions: PickerActions;
}

/** A role, or more, for somebody else: one link, links, lists, tables, a file, to copy. */
export function ShareSheet({ role, view, list, marks, isMarked, page, actions, ...frame }: ShareSheetProps) {
  const t = useWords();
  const scopes = useMemo(() => shareScopes({ view, role, list, marks, isMarked }), [view, role, list, marks]);
  const landing = useMemo(() => pageInRole(role, page), [role, page]);
  return (
    <TextsSheet
      name={scopes[0]?.is === 'marked' ? formatsOf(t).counted('picker_marked', scopes[0].count) : shownName(role)}
      title={t('share_title')}
      opener="share"
      focus="[data-text] > .button"
      read={actions.share}
      reading={t('share_reading')}
      {...frame}
    >
      {(tools) => <ShareChoice scopes={scopes} role={role} page={landing} tools={tools} />}
    </TextsSheet>
  );
}
