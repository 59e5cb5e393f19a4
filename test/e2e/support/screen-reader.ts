import type { Page } from '@playwright/test';

/** A thing that a screen reader stops at. */
export interface Stop {
  role: string;
  name: string;
}

interface AxNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

/** Roles that hold others or only repeat their text. */
const silent = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox', 'StaticText', 'LineBreak', 'paragraph']);

/** Walks through a page as a screen reader does: what the browser hands to it, in its order. */
export async function walk(page: Page): Promise<Stop[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = (await browser.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await browser.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // They come level by level, and are read from the first to its last descendant.
  const inOrder = (node: AxNode | undefined): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  return inOrder(nodes[0])
    .filter(({ ignored, role }) => !ignored && role && !silent.has(role.value))
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
}

/** Notes from now on what live regions say; gives a function that tells it, each text once in a row. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { said: string[] };
    world.said = [];
    const regions = document.querySelectorAll('[aria-live], [role=status], [role=alert]');
    for (const region of regions) {
      new MutationObserver(() => {
        const text = region.textContent?.replace(/\s+/g, ' ').trim();
        if (text && text !== world.said.at(-1)) world.said.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
