import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Makes an element over the list a dialog, from its first paint on: nothing behind it can be reached, and Escape
 * closes it and not the popup, wherever the focus is; all but the one that empties a search field.
 */
export function useModal(box: RefObject<HTMLElement | null>, onClose: () => void): void {
  useLayoutEffect(() => {
    const behind = box.current?.parentElement?.querySelector<HTMLElement>('.picker-body');
    behind?.toggleAttribute('inert', true);
    return () => behind?.toggleAttribute('inert', false);
  }, [box]);
  useLayoutEffect(() => {
    const closed = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      },
      closed,
    );
    return () => closed.abort();
  }, [onClose]);
}
