import type { ComponentChildren } from 'preact';
import { Checkbox } from '@/components/kit/controls/checkbox.tsx';

interface BackupChoiceProps {
  label: string;
  hint: string;
  title: string;
  chosen: boolean;
  /** It would take the place of something. */
  open?: boolean;
  onChoose: (chosen: boolean) => void;
  /** What the backup would bring. */
  children: ComponentChildren;
}

/** Something that a backup would bring. Whoever made the file could have put in a trap: it is looked at first. */
export function BackupChoice({ label, hint, title, chosen, open = false, onChoose, children }: BackupChoiceProps) {
  return (
    <>
      <Checkbox label={label} hint={hint} checked={chosen} onChange={onChoose} />
      <details open={open}>
        <summary>{title}</summary>
        {children}
      </details>
    </>
  );
}
