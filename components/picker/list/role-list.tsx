import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rem, textScale } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ListSection } from '@/core/list/sections.ts';
import { height, type Layout, rowCount, scrolledTo, slices, tallestList } from './layout.ts';
import { RoleGroup, type RowProps } from './role-group.tsx';
import './role-list.css';

const sectionKey = (section: ListSection | undefined) => section && `${section.kind} ${section.name}`;

interface RoleListProps extends RowProps {
  layout: Layout;
  query: string;
  /** The active row's heading is to be on top, as far as there are rows below it. */
  onTop: boolean | undefined;
  /** Nothing is to be said of what matches: it is not known yet, or what stands beside the list says it. */
  isWaiting: boolean;
}

/**
 * Draws only the visible rows. They are in a window that stays in place while the browser scrolls, and the rows change inside
 * it. Rows that moved with the list were missing for some frames of a fast scroll, because browsers paint before any script
 * runs.
 */
export function RoleList({ layout, query, onTop, isWaiting, ...rows }: RoleListProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const [scrollTop, setScrollTop] = useState(0);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setScrollTop(0);
  }, [query]);

  useLayoutEffect(() => {
    // A row that the mouse chose is seen already, and a list that moves under the mouse would choose the next one.
    const byPointer = pointed.current;
    pointed.current = false;
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const scale = scrollTop === 0 && rows.active <= 0 ? 1 : textScale();
    let top = scrollTop / scale;
    // The first row, and what stands above the rows, brings its heading, and what is above it, into view.
    if (rows.active <= 0) top = byPointer ? top : 0;
    else if (!byPointer && rowCount(layout) > 0)
      top = scrolledTo(layout, rows.active, onTop ? height(layout) : top, clientHeight / scale);
    if (top * scale !== scrollTop) box.current.scrollTop = top * scale;
    setScrollTop(box.current.scrollTop / scale);
  }, [rows.active, layout, onTop]);

  const onActivate = (position: number) => {
    pointed.current = true;
    rows.onActivate(position);
  };

  const isEmpty = height(layout) === 0;
  return (
    <>
      {/* Beside the list box, which may hold options and groups alone. */}
      {isEmpty && <p class="role-list-nothing">{isWaiting ? '' : t('picker_none_for', query.trim())}</p>}
      <div
        ref={box}
        data-empty={isEmpty}
        id="roles"
        class="role-list"
        role="listbox"
        aria-label={t('picker_roles')}
        tabIndex={-1}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop / textScale())}
      >
        <div style={{ height: rem(height(layout)) }} role="presentation">
          <div role="presentation">
            {slices(layout, scrollTop, scrollTop + tallestList).map((slice) => (
              <RoleGroup
                key={sectionKey(layout.sections[slice.section])}
                layout={layout}
                slice={slice}
                scrollTop={scrollTop}
                {...rows}
                onActivate={onActivate}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
