import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './mark-box.css';

interface MarkBoxProps {
  /** `some`: of several, not all. */
  marked: 'none' | 'some' | 'all';
  onToggle: () => void;
  /** What it marks. */
  children: ComponentChildren;
}

/** A box to tick, for one role or for several. */
export function MarkBox({ marked, onToggle, children }: MarkBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  // No attribute of HTML says it; a click takes it away.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = marked === 'some';
  });
  return (
    <label class="mark-box">
      <input ref={box} type="checkbox" checked={marked === 'all'} onChange={onToggle} />
      <span>{children}</span>
    </label>
  );
}
