import { VisuallyHidden } from '@/components/kit/visually-hidden.tsx';
import { keyOf, useWords } from '@/components/kit/words.ts';
import { type Section, sections } from './use-section.ts';
import './section-nav.css';

/** Links, not tabs: each section has an address, and the browser's Back works. */
export function SectionNav({ current, hasAside }: { current: Section | undefined; hasAside: boolean }) {
  const t = useWords();
  return (
    <nav class="section-nav" aria-label={t('options_sections')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(keyOf('options', section))}
              {hasAside && section === 'preferences' && (
                <>
                  {' '}
                  <span class="section-nav-mark" aria-hidden="true" />
                  <VisuallyHidden>({t('options_aside_mark')})</VisuallyHidden>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
