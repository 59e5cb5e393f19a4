import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { compareLists, type ListChanges } from './compare-lists.ts';
import type { ListParts } from './listed-roles.ts';

/** What a list is made of, with the texts of its sources. */
export interface ListTexts extends Omit<ListParts, 'sources'> {
  sources: readonly { id: string; name: string; text: string }[];
}

/** `compareLists` of what the texts say. A text that is on both sides is read once. */
export function compareTexts(
  before: ListTexts,
  after: ListTexts,
  read: (text: string) => ConfigReading = readConfig,
): ListChanges {
  const readings = new Map<string, ConfigReading>();
  const readOnce = (text: string) => {
    const reading = readings.get(text) ?? read(text);
    readings.set(text, reading);
    return reading;
  };
  const partsOf = ({ sources, ...parts }: ListTexts): ListParts => ({
    ...parts,
    sources: sources.map(({ id, name, text }) => ({ id, name, roles: readOnce(text).roles })),
  });
  return compareLists(partsOf(before), partsOf(after));
}
