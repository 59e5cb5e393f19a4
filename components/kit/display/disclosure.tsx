import type { ComponentChildren } from 'preact';
import './disclosure.css';

interface DisclosureProps {
  title: string;
  /** What is in it, in a few words, as long as it is closed. */
  about?: ComponentChildren;
  /** Open from the start. */
  open?: boolean;
  children: ComponentChildren;
}

/** A part that is closed until it is asked for. */
export function Disclosure({ title, about, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" aria-label={title} open={open}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {about && <span class="disclosure-about">{about}</span>}
      </summary>
      {children}
    </details>
  );
}
