import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Asking {
  isAsking: boolean;
  start(): void;
  stop(): void;
  /** The button that asks, and the one that leaves everything as it is: each takes the focus in its turn. */
  ask: RefObject<HTMLButtonElement | null>;
  keep: RefObject<HTMLButtonElement | null>;
}

/** A question in the place of the button that leads to it. */
export function useAsking(): Asking {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return { isAsking, start: () => setAsking(true), stop: () => setAsking(false), ask, keep };
}
