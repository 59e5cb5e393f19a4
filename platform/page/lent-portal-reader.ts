import type { PortalAnswer, PortalQuestion } from './portal-question.ts';
import type { PortalReader } from './portal-reader.ts';

/** Of the extension's own world in a page: the page itself sees none of it. */
const world = globalThis as { rolecallPortal?: PortalReader };

/** Keeps a reader in a portal's page for the questions to come. */
export function lendPortalReader(reader: PortalReader): void {
  world.rolecallPortal = reader;
}

/**
 * Hands a question to the reader that was lent. Runs in the page by `scripting.executeScript`: hence nothing from outside the
 * function. Undefined: the page was loaded again since, and has none.
 */
export async function askLentReader(question: PortalQuestion): Promise<PortalAnswer | undefined> {
  const { rolecallPortal } = globalThis as { rolecallPortal?: PortalReader };
  return rolecallPortal?.(question);
}
