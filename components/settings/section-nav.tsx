import { VisuallyHidden } from '@/components/kit/display/visually-hidden.tsx';
import { type MessageKey, messageKey, useWords } from '@/components/kit/words.ts';
import { type SettingsSection, sections } from './use-section.ts';
import './section-nav.css';

interface SectionNavProps {
  current: SettingsSection | undefined;
  /** What is to be decided in the preferences. */
  marks: readonly MessageKey[];
}

/** Links, not tabs: each section has an address, and the browser's Back works. */
export function SectionNav({ current, marks }: SectionNavProps) {
  const t = useWords();
  return (
    <nav class="section-nav" aria-label={t('options_sections')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(messageKey('options', section))}
              {marks.length > 0 && section === 'preferences' && (
                <>
                  {' '}
                  <span class="section-nav-mark" aria-hidden="true" />
                  <VisuallyHidden>({marks.map((mark) => t(mark)).join(', ')})</VisuallyHidden>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
