import type { ComponentChildren } from 'preact';
import './banner.css';

interface BannerProps {
  tone: 'info' | 'success' | 'warning' | 'danger';
  children: ComponentChildren;
  /** Buttons at the end. */
  actions?: ComponentChildren;
}

/** A message in the flow of the page. It is not announced: put it into a `Status` for that. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div class="banner" data-tone={tone}>
      <div class="banner-text">{children}</div>
      {actions && <div class="banner-actions">{actions}</div>}
    </div>
  );
}
