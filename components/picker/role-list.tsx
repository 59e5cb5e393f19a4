import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstPaint } from '@/components/kit/first-paint.ts';
import { rem, textScale } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { height, type Layout, rowCount, rowHeight, scrolledTo, slices } from '@/core/catalog/layout.ts';
import type { Section } from '@/core/catalog/sections.ts';
import { RoleGroup, type RowProps } from './role-group.tsx';
import './role-list.css';

const keyOf = (section: Section | undefined) => section && `${section.kind} ${section.name}`;

interface RoleListProps extends RowProps {
  layout: Layout;
  query: string;
  /** Not searched yet: nothing is known of what matches. */
  isWaiting: boolean;
}

/** As high as the list can be (`useListHeight`), so that the first paint needs no measuring. */
const viewHeight = 396;
/** Drawn beyond both edges, in pixels, as soon as what is seen has been drawn. */
const beyond = 6 * rowHeight;

export function RoleList({ layout, query, isWaiting, ...rows }: RoleListProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const [scrollTop, setScrollTop] = useState(0);
  const [extra, setExtra] = useState(0);

  useEffect(() => void firstPaint().then(() => setExtra(beyond)), []);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setScrollTop(0);
  }, [query]);

  useLayoutEffect(() => {
    // A row that the mouse chose is seen already, and a list that moves under the mouse would choose the next one.
    const byPointer = pointed.current;
    pointed.current = false;
    if (!box.current || byPointer || rowCount(layout) === 0) return;
    // The first row brings its heading, and what is above it, into view.
    const scale = rows.active === 0 ? 1 : textScale();
    const { scrollTop, clientHeight } = box.current;
    const top = rows.active === 0 ? 0 : scrolledTo(layout, rows.active, scrollTop / scale, clientHeight / scale);
    if (top * scale !== scrollTop) box.current.scrollTop = top * scale;
    setScrollTop(top);
  }, [rows.active, layout]);

  const onActivate = (position: number) => {
    pointed.current = true;
    rows.onActivate(position);
  };

  const isEmpty = height(layout) === 0;
  return (
    <>
      {/* Beside the list box, which may hold options and groups alone. */}
      {isEmpty && <p class="nothing">{isWaiting ? '' : t('picker_none_for', query.trim())}</p>}
      <div
        ref={box}
        data-empty={isEmpty}
        id="roles"
        class="roles"
        role="listbox"
        aria-label={t('picker_roles')}
        tabIndex={-1}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop / textScale())}
      >
        <div class="canvas" style={{ height: rem(height(layout)) }} role="presentation">
          {slices(layout, scrollTop, scrollTop + viewHeight, extra).map((slice) => (
            <RoleGroup
              key={keyOf(layout.sections[slice.section])}
              layout={layout}
              slice={slice}
              {...rows}
              onActivate={onActivate}
            />
          ))}
        </div>
      </div>
    </>
  );
}
