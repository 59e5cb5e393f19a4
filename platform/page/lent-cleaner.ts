import type { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { ConfigOnPage } from './find-config-text.ts';

type Cleaner = typeof withoutSecrets;

/** Of the extension's own world in a page: the page itself sees none of it. */
const world = globalThis as { rolecallCleaner?: Cleaner };

/**
 * The cleaner is larger than all of the content script, and is wanted only where a page's text is asked for: then the
 * background adds it to the page before it asks.
 */
export function lendCleaner(cleaner: Cleaner): void {
  world.rolecallCleaner = cleaner;
}

/** What was found without the secrets in it, before it leaves the page in a message. Nothing where no cleaner was lent. */
export function cleanedOnPage({ selection, blocks, ...found }: ConfigOnPage): ConfigOnPage {
  const { rolecallCleaner: cleaner } = world;
  if (cleaner === undefined) return { blocks: [] };
  let secretLines = 0;
  const clean = (written: string) => {
    const { text, lines } = cleaner(written);
    secretLines += lines.length;
    return text;
  };
  return {
    ...found,
    ...(selection !== undefined && { selection: clean(selection) }),
    blocks: blocks.map(clean),
    ...(secretLines > 0 && { secretLines }),
  };
}
