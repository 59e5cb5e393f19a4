import type { ComponentChildren } from 'preact';
import './text-list.css';

/** Of `TextItem`. */
export const TextList = ({ children }: { children: ComponentChildren }) => <ul class="text-list">{children}</ul>;
