import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ListSection } from '@/core/list/sections.ts';
import { Marked, type RangesIn } from './marked.tsx';
import './group-heading.css';

interface GroupHeadingProps {
  id: string;
  /** Pixels of the layout. */
  top: number;
  section: ListSection;
  found: RangesIn;
  onCollapse: (path: string) => void;
}

/** Stays in sight above its rows. A click on it collapses it; from each row, a key does. */
export function GroupHeading({
  id,
  top,
  section: { kind, name, total, collapsed },
  found,
  onCollapse,
}: GroupHeadingProps) {
  const t = useWords();
  const label =
    kind === 'organization' ? (
      <Marked text={name} found={found} />
    ) : (
      t(kind === 'pinned' ? 'picker_pinned_heading' : 'picker_recent')
    );
  const canCollapse = kind === 'organization' && !found;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the combobox has the keys
    <div
      class="group-heading"
      role="presentation"
      data-collapsed={collapsed}
      style={{ top: rem(top) }}
      title={canCollapse ? t(collapsed ? 'picker_expand' : 'picker_collapse') : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => canCollapse && onCollapse(name)}
    >
      <span id={id}>{label}</span>
      <span aria-hidden="true">{kind === 'organization' ? total : ''}</span>
      {canCollapse && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      )}
    </div>
  );
}
