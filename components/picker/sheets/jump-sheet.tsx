import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comboboxOf, optionAfter } from '@/components/kit/controls/combobox.ts';
import { SafeRuns } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { headingsOf } from '@/core/list/headings.ts';
import { findHeadings } from '@/core/search/find-headings.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { type FrameProps, SheetFrame } from './sheet-frame.tsx';
import '@/components/kit/controls/field.css';
import '@/components/kit/display/safe-text.css';
import './jump-sheet.css';

interface JumpSheetProps extends FrameProps {
  view: CatalogView;
  listSetup: ListSetup;
  /** The organization of the active row: where one is. */
  from: string | undefined;
  onJump: (path: string) => void;
}

/** The list without its roles: all headings in their order, found as roles are. Its keys work from the box, and Enter goes there. */
export function JumpSheet({ view, listSetup, from, onJump, ...frame }: JumpSheetProps) {
  const t = useWords();
  const { number } = formatsOf(t);
  const list = useRef<HTMLDivElement>(null);
  const headings = useMemo(() => headingsOf(view, listSetup), [view, listSetup]);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(from);
  const found = useMemo(() => findHeadings(headings, query), [headings, query]);
  const at = Math.max(
    0,
    found.findIndex(({ name }) => name === chosen),
  );
  const active = found[at];
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [found, at]);
  /** What was found is under none of the others. */
  const isTree = query.trim() === '';
  return (
    <SheetFrame title={t('picker_jump')} focus="input" opener="jump" {...frame}>
      <form
        class="jump-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          if (active) onJump(active.name);
        }}
        onKeyDown={(event) => {
          const next = optionAfter(event.key, at, found.length);
          if (next === undefined || event.altKey) return;
          event.preventDefault();
          setChosen(found[next]?.name);
        }}
      >
        <div class="jump-sheet-search">
          <input
            {...comboboxOf('headings', active && `heading-${at}`)}
            class="field-input"
            aria-label={t('picker_jump_find')}
            placeholder={t('picker_jump_find')}
            maxLength={256}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <div ref={list} id="headings" class="jump-sheet-list" role="listbox" aria-label={t('picker_jump')}>
          {found.map(({ name, depth, total, within }, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the keys and the focus
            <div
              key={name}
              id={`heading-${n}`}
              class="jump-sheet-heading"
              role="option"
              aria-selected={n === at}
              // What is seen above it belongs to its name.
              aria-label={within > 0 ? `${visibleText(name)} ${number(total)}` : undefined}
              data-depth={isTree ? Math.min(depth, 3) : 0}
              // Keeps the focus in the box.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onJump(name)}
            >
              <bdi class="safe-text">
                <SafeRuns text={name} from={isTree ? within : 0} />
              </bdi>{' '}
              <span>{number(total)}</span>
            </div>
          ))}
        </div>
        <p class="jump-sheet-none" role="status">
          {!active && t('picker_jump_none')}
        </p>
      </form>
    </SheetFrame>
  );
}
