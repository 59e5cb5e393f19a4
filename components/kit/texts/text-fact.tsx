import type { ComponentChildren } from 'preact';
import './text-fact.css';

/** What is to be known of a text, below it. */
export const TextFact = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="text-fact">
    <span class="text-fact-label">{label}</span>
    <div>{children}</div>
  </div>
);
