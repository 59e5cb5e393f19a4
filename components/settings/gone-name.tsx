import { useLayoutEffect, useRef } from 'preact/hooks';
import { Badge } from '@/components/kit/display/badge.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { type MessageKey, useWords } from '@/components/kit/words.ts';
import { RowAction } from './row-action.tsx';
import './gone-name.css';

interface GoneNameProps {
  name: string;
  /** What became of it, and the button that takes that back. */
  told: MessageKey;
  restore: MessageKey;
  onPutBack: () => void;
}

/** The name of a row whose thing was just removed. The row stays: no other one comes under a pointer that clicks once more. */
export function GoneName({ name, told, restore, onPutBack }: GoneNameProps) {
  const t = useWords();
  const own = useRef<HTMLSpanElement>(null);
  // Not the button: whoever presses a key twice would remove and restore.
  useLayoutEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.closest('[inert]')) own.current?.focus();
  }, []);
  return (
    <span class="gone-name" tabIndex={-1} ref={own}>
      <s>
        <SafeText text={name} />
      </s>{' '}
      <Badge>{t(told)}</Badge> <RowAction words={restore} of={name} onClick={onPutBack} />
    </span>
  );
}
