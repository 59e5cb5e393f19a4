import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { TextField } from '@/components/kit/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import { findHeadings } from '@/core/search/find-headings.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { type FrameProps, SheetFrame } from './sheet-frame.tsx';
import '@/components/kit/field.css';
import '@/components/kit/visually-hidden.css';
import './jump-sheet.css';
import './sheet-lead.css';

interface JumpSheetProps extends FrameProps {
  view: CatalogView;
  /** The organization of the active row: where one is. */
  from: string | undefined;
  onJump: (path: string) => void;
}

/** Rows that fit the sheet. */
const most = 10;

/** All headings, found as roles are. The keys of the list work from the box, so that nobody has to go there. */
export function JumpSheet({ view, from, onJump, ...frame }: JumpSheetProps) {
  const t = useWords();
  const headings = useMemo(() => organizationTree(view.organizations), [view]);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(from);
  const found = useMemo(() => findHeadings(headings, query), [headings, query]);
  const at = Math.max(
    0,
    found.findIndex(({ path }) => path === chosen),
  );
  const path = found[at]?.path;
  const moveBy = (by: number) => setChosen(found[Math.max(0, Math.min(found.length - 1, at + by))]?.path);
  const jump = () => path !== undefined && onJump(path);
  return (
    <SheetFrame title={t('picker_jump')} focus="input" opener="jump" {...frame}>
      <form
        class="jump-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          jump();
        }}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1, PageDown: most, PageUp: -most }[event.key];
          if (by === undefined || !(event.target instanceof HTMLInputElement) || event.altKey) return;
          event.preventDefault();
          moveBy(by);
        }}
      >
        <TextField label={t('picker_jump_find')} value={query} onInput={setQuery} />
        <select
          class="field-input jump-sheet-list"
          size={Math.max(4, Math.min(most, headings.length))}
          aria-label={t('picker_jump')}
          hidden={path === undefined}
          value={path}
          onChange={(event) => setChosen(event.currentTarget.value)}
          onDblClick={jump}
          onKeyDown={(event) => {
            if (event.key === 'Enter') jump();
          }}
        >
          {found.map((heading) => (
            <option key={heading.path} value={heading.path}>
              {visibleText(heading.path)} ({heading.total})
            </option>
          ))}
        </select>
        <p class={path === undefined ? 'sheet-lead' : 'visually-hidden'} role="status">
          {path === undefined ? t('picker_jump_none') : visibleText(path)}
        </p>
        <Button type="submit" look="primary" busy={path === undefined}>
          {t('picker_jump_go')}
        </Button>
      </form>
    </SheetFrame>
  );
}
