import { type ConfigDocument, parseDocument } from '@/core/config/document/document.ts';
import { collectProblems } from '@/core/config/document/problems.ts';
import { type Profiles, readProfiles } from '@/core/config/profiles/profiles.ts';
import type { ConfigReading } from './role.ts';
import { readRoles } from './roles.ts';
import { withoutSecrets } from './secrets.ts';

/** A text without its secrets, its sections as profiles, and what these say. */
export interface WholeReading {
  document: ConfigDocument;
  profiles: Profiles;
  reading: ConfigReading;
}

/** The same as `readConfig`, with what it has read on the way. */
export function readWhole(text: string): WholeReading {
  const { report, sorted } = collectProblems();
  const clean = withoutSecrets(text);
  for (const line of clean.lines) report('secret-left-out', line);
  const document = parseDocument(clean.text, report);
  const profiles = readProfiles(document.sections, report);
  const { roles, skipped } = readRoles(profiles, report);
  return { document, profiles, reading: { roles, skipped, problems: sorted() } };
}

/**
 * Reads whatever was pasted from `~/.aws/config`, `~/.aws/credentials`, a switcher's settings, a page or a chat:
 * text → text without secrets → sections → profiles → roles. Every profile comes out as a role or in `skipped` with a reason, in the
 * text's order; what is odd about the text is in `problems`, by line, 1,000 at most.
 *
 * Never throws and never refuses a text. Secrets are taken out of the text before anything else sees it, so none can
 * be in the result. Linear in the length of the text: 10,000 profiles are read in well under 100 ms.
 */
export const readConfig = (text: string): ConfigReading => readWhole(text).reading;
