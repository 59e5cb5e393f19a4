import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import { visibleText } from '@/core/catalog/visible-text.ts';
import { SheetFrame } from './sheet-frame.tsx';

interface JumpSheetProps {
  view: CatalogView;
  onJump: (path: string) => void;
  onClose: () => void;
}

/** Rows that fit the sheet. */
const most = 12;

/** The browser's own list box: letters go to what begins with them, in every language. */
export function JumpSheet({ view, onJump, onClose }: JumpSheetProps) {
  const t = useWords();
  const headings = useMemo(() => organizationTree(view.organizations), [view]);
  const [path, setPath] = useState(headings[0]?.path ?? '');
  return (
    <SheetFrame title={t('picker_jump')} focus="select" opener="jump" onClose={onClose}>
      <form
        class="jump"
        onSubmit={(event) => {
          event.preventDefault();
          onJump(path);
        }}
      >
        <select
          class="field-input jump-list"
          size={Math.max(4, Math.min(most, headings.length))}
          aria-label={t('picker_jump')}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
          onDblClick={() => onJump(path)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onJump(event.currentTarget.value);
          }}
        >
          {headings.map((heading) => (
            <option key={heading.path} value={heading.path}>
              {visibleText(heading.path)} ({heading.total})
            </option>
          ))}
        </select>
        <Button type="submit" look="primary">
          {t('picker_jump_go')}
        </Button>
      </form>
    </SheetFrame>
  );
}
