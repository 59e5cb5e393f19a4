import { SafeRuns } from '@/components/kit/display/safe-text.tsx';
import { rem } from '@/components/kit/text-size.ts';
import { useWords } from '@/components/kit/words.ts';
import { HeadingButton } from '@/components/picker/after-first-paint.ts';
import type { ListSection } from '@/core/list/sections.ts';
import { Marked, type RangesIn } from './marked.tsx';
import { topHeadings } from './top-headings.ts';
import '@/components/kit/display/safe-text.css';
import './group-heading.css';

interface GroupHeadingProps {
  id: string;
  /** Pixels of the layout. */
  top: number;
  section: ListSection;
  /** How many characters of its name say what it is under. */
  within: number;
  /** That is seen above it: the heading shows its own part alone. */
  isWithinSeen: boolean;
  found: RangesIn;
  onCollapse: (path: string) => void;
  /** Marks all under it, or unmarks them. */
  onMark: () => void;
}

/** Stays in sight above its rows. A click on it collapses it; from each row, a key does. */
export function GroupHeading({
  id,
  top,
  section: { kind, name, total, collapsed },
  within,
  isWithinSeen,
  found,
  onCollapse,
  onMark,
}: GroupHeadingProps) {
  const t = useWords();
  const label =
    kind !== 'organization' ? (
      t(topHeadings[kind])
    ) : within > 0 ? (
      <bdi class="safe-text">
        {!isWithinSeen && (
          <span class="group-heading-within">
            <SafeRuns text={name} to={within} />
          </span>
        )}
        <SafeRuns text={name} from={within} />
      </bdi>
    ) : (
      <Marked text={name} found={found} />
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
      <span class="group-heading-count" aria-hidden="true">
        {kind === 'organization' ? total : ''}
      </span>
      <HeadingButton onMark={onMark} />
      {canCollapse && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      )}
    </div>
  );
}
