import type { Report } from '@/core/config/document/problems.ts';
import { hasHiddenCharacters } from '@/core/text/hidden-characters.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';

/** Reports characters of a profile's names that are not what they look like. `line`: the line of the name. */
export function reportNameOddities(name: string, line: number, profile: string, report: Report): void {
  if (hasHiddenCharacters(name)) report('hidden-characters', line, { profile });
  const found = lookAlikes(name);
  const letters = found.filter(({ kind }) => kind === 'letters').map(({ start, end }) => name.slice(start, end));
  if (letters.length > 0) report('look-alike-letters', line, { profile, value: [...new Set(letters)].join(' ') });
  if (found.some(({ kind }) => kind === 'accents')) report('stacked-accents', line, { profile });
}
