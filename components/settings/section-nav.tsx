import { keyOf, useWords } from '@/components/kit/words.ts';
import { type Section, sections } from './use-section.ts';
import './section-nav.css';

/** Links, not tabs: each section has an address, and the browser's Back works. */
export function SectionNav({ current }: { current: Section | undefined }) {
  const t = useWords();
  return (
    <nav class="section-nav" aria-label={t('options_sections')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(keyOf('options', section))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
