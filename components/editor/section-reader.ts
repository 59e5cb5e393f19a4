import { readConfig } from '@/core/config/read-config.ts';
import type { Problem, Role, Skipped } from '@/core/config/role.ts';

/** What is to be marked in a text; only the first 1,000 of each. */
export interface Findings {
  problems: Problem[];
  skipped: Skipped[];
}

/** What became of a section: a role, or the reason why not. */
export type SectionResult = Role | Skipped;

const mostFindings = 1000;

/**
 * Reads a text and remembers what became of its sections. Lives in a Worker: reading 10,000 profiles takes longer than a
 * key may, and so does handing 10,000 roles over, so only what is asked for leaves it.
 */
export function createSectionReader() {
  const byProfile = new Map<string, SectionResult>();
  return {
    read(text: string): Findings {
      const { roles, skipped, problems } = readConfig(text);
      byProfile.clear();
      for (const result of [...skipped, ...roles]) byProfile.set(result.profile, result);
      const shown = problems.filter(({ code }) => code !== 'too-many-problems');
      return { problems: shown.slice(0, mostFindings), skipped: skipped.slice(0, mostFindings) };
    },
    section: (profile: string): SectionResult | undefined => byProfile.get(profile),
  };
}
