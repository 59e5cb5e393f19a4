import { useEffect, useState } from 'preact/hooks';

export const sections = ['import', 'sources', 'history', 'preferences'] as const;
export type Section = (typeof sections)[number];

const fromHash = (): Section | undefined => sections.find((section) => location.hash === `#${section}`);

/** The section that the address names; undefined when it names none. */
export function useSection(): Section | undefined {
  const [section, setSection] = useState(fromHash);
  useEffect(() => {
    const update = () => setSection(fromHash());
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);
  return section;
}

export function goToSection(section: Section): void {
  location.hash = section;
}
