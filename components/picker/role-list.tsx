import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/switching/plan.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import { height, headingHeight, type Layout, rowCount, rowHeight, scrolledTo, slices } from './layout.ts';
import { RoleRow } from './role-row.tsx';
import './role-list.css';

interface RoleListProps {
  view: CatalogView;
  layout: Layout;
  active: number;
  query: string;
  /** Undefined as long as nobody knows: rows are then shown as reachable. */
  reachOf: ((role: Role) => Reach) | undefined;
  onActivate: (position: number) => void;
  onSwitch: (role: CatalogRole, where: 'here' | 'new-tab') => void;
  onCopy: (role: CatalogRole, as: 'link' | 'markdown') => void;
}

/** More than the popup can be high, so that the first paint needs no measuring. */
const viewHeight = 440;
/** Drawn beyond both edges, in pixels. */
const extra = 4 * rowHeight;

export function RoleList({ view, layout, active, query, reachOf, onActivate, onSwitch, onCopy }: RoleListProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setScrollTop(0);
  }, [query]);

  useLayoutEffect(() => {
    if (!box.current || rowCount(layout) === 0) return;
    // The first row brings its heading, and what is above it, into view.
    const top = active === 0 ? 0 : scrolledTo(layout, active, box.current.scrollTop, box.current.clientHeight);
    if (top !== box.current.scrollTop) box.current.scrollTop = top;
    setScrollTop(top);
  }, [active, layout]);

  return (
    <div
      ref={box}
      id="roles"
      class="roles"
      role="listbox"
      aria-label={t('picker_roles')}
      tabIndex={-1}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      {rowCount(layout) === 0 && <p class="nothing">{t('picker_none_for', query.trim())}</p>}
      <div class="canvas" style={{ height: `${height(layout)}px` }} role="presentation">
        {slices(layout, scrollTop, scrollTop + viewHeight, extra).map(({ section, from, to }) => {
          const { kind, name, count, roleAt } = layout.sections[section]!;
          const first = layout.firsts[section] ?? 0;
          return (
            <div
              key={`${kind}:${name}`}
              class="group"
              role="group"
              aria-labelledby={`group-${section}`}
              style={{ top: `${layout.tops[section]}px`, height: `${headingHeight + count * rowHeight}px` }}
            >
              <div class="heading" role="presentation">
                <span id={`group-${section}`}>{kind === 'recent' ? t('picker_recent') : <SafeText text={name} />}</span>
                <span class="heading-count" aria-hidden="true">
                  {kind === 'recent' ? '' : count}
                </span>
              </div>
              {Array.from({ length: Math.max(0, to - from) }, (_, n) => {
                const position = first + from + n;
                const role = view.role(roleAt(from + n));
                return (
                  <RoleRow
                    key={position}
                    role={role}
                    position={position}
                    top={headingHeight + (from + n) * rowHeight}
                    of={rowCount(layout)}
                    active={position === active}
                    reach={reachOf?.(role)}
                    onActivate={onActivate}
                    onSwitch={onSwitch}
                    onCopy={onCopy}
                  />
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
