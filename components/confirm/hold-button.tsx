import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '@/components/kit/controls/button.css';
import './hold-button.css';

/** Milliseconds; the style sheet has the same for what is seen of it. */
const holdTime = 1000;

/** What is held until it is held long enough: `start` and `stop` are given to whatever is pressed and let go. */
export function useHold(onHeld: () => void) {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isByKey = useRef(false);
  const latest = useRef(onHeld);
  latest.current = onHeld;
  const stop = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  const start = (by: 'key' | 'pointer') => {
    stop();
    isByKey.current = by === 'key';
    setHeld(true);
    timer.current = setTimeout(() => {
      setHeld(false);
      latest.current();
    }, holdTime);
  };
  /** The focus went elsewhere, where a key is let go unseen. A pointer takes the focus itself. */
  const leave = () => isByKey.current && stop();
  useLayoutEffect(() => {
    // A key that is let go elsewhere is not held any more.
    addEventListener('blur', stop);
    return () => {
      removeEventListener('blur', stop);
      clearTimeout(timer.current);
    };
  }, []);
  return { held, start, stop, leave };
}

interface HoldButtonProps {
  children: ComponentChildren;
  /** Also held by a key elsewhere in its form. */
  hold: ReturnType<typeof useHold>;
}

/** A button that does nothing when it is clicked. Who cannot hold it has the digits beside it. */
export function HoldButton({ children, hold: { held, start, stop } }: HoldButtonProps) {
  return (
    <button
      type="button"
      class="button hold-button"
      data-look="plain"
      data-held={held ? '' : undefined}
      onPointerDown={({ button }) => button === 0 && start('pointer')}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key, repeat }) => key === ' ' && !repeat && start('key')}
      onKeyUp={stop}
      onBlur={stop}
    >
      {children}
    </button>
  );
}
