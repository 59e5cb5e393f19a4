import { useEffect, useState } from 'preact/hooks';

export const sections = ['import', 'sources', 'history', 'preferences'] as const;
/** Reached by a link where it is of use, and not by the navigation. */
const besides = ['self-test'] as const;
export type SettingsSection = (typeof sections)[number] | (typeof besides)[number];

const fromHash = (): SettingsSection | undefined =>
  [...sections, ...besides].find((section) => location.hash === `#${section}`);

/** The section that the address names; undefined when it names none. */
export function useSection(): SettingsSection | undefined {
  const [section, setSection] = useState(fromHash);
  useEffect(() => {
    const update = () => setSection(fromHash());
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);
  return section;
}

export function goToSection(section: SettingsSection): void {
  location.hash = section;
}
