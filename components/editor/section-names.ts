import type { Text } from '@codemirror/state';
import { parseHeader } from '@/core/config/header.ts';

export interface SectionNames {
  profiles: readonly string[];
  ssoSessions: readonly string[];
}

const known = new WeakMap<Text, SectionNames>();

/** The names that sections of a text have, each once, in its order. Read once for each state of the text. */
export function sectionNames(doc: Text): SectionNames {
  const names = known.get(doc) ?? readNames(doc);
  known.set(doc, names);
  return names;
}

function readNames(doc: Text): SectionNames {
  const profiles = new Set<string>();
  const ssoSessions = new Set<string>();
  for (const line of doc.iterLines()) {
    // Nearly all lines are settings: the reader is asked about the others only.
    if (!/^\s*\[/.test(line)) continue;
    const header = parseHeader(line.trim());
    if (header === undefined || header.name === '') continue;
    if (header.kind === 'profile') profiles.add(header.name);
    else if (header.kind === 'sso-session') ssoSessions.add(header.name);
  }
  return { profiles: [...profiles], ssoSessions: [...ssoSessions] };
}
