import type { ComponentChildren } from 'preact';
import './badge.css';

interface BadgeProps {
  children: ComponentChildren;
  tone?: 'plain' | 'success' | 'warning' | 'danger';
}

/** A word or number set off from the text around it. */
export function Badge({ children, tone = 'plain' }: BadgeProps) {
  return (
    <span class="badge" data-tone={tone}>
      {children}
    </span>
  );
}
