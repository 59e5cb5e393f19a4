import { looksLikeConfig } from '@/core/config/document/looks-like-config.ts';
import { configId, rolesId, textOfTeamPage } from '@/core/share/team-page.ts';
import { cutAt } from '@/core/text/lines.ts';
import { editorTexts } from './editor-text.ts';
import { selectedText } from './selected-text.ts';

export interface ConfigOnPage {
  /** What the user has selected, if anything: then nothing else is looked for. */
  selection?: string;
  /** Texts that look like a config, in the order of the page; of a team's page, its text alone. */
  blocks: string[];
  /** It is a page that was made to share the roles in it. */
  isTeamPage?: true;
  /** There was more than is handed over. */
  cut?: true;
  /** How many lines held secrets, which are not handed over; absent: none. */
  secretLines?: number;
}

/** All texts together, in UTF-16 units: twice what 10,000 profiles need would be 3 MB, and no page shows that. */
export const longestTotal = 2 * 1024 * 1024;

/** Finds the config text on a page: the selection, else everything that looks like one. Changes nothing, never throws. */
export function findConfigText(win: Window): ConfigOnPage {
  const selected = selectionOn(win);
  if (selected.selection !== undefined) return selected;

  const ofTeam = teamTextOn(win);
  if (ofTeam.isTeamPage) return ofTeam;

  const blocks: string[] = [];
  let left = longestTotal;
  for (const text of candidates(win.document)) {
    if (!looksLikeConfig(text) || blocks.includes(text)) continue;
    if (left === 0) return { blocks, cut: true };
    const kept = cutAt(text, left);
    blocks.push(kept);
    left -= kept.length;
    if (kept.length < text.length) return { blocks, cut: true };
  }
  return { blocks };
}

/** What is selected on a page, if it is more than blanks, and nothing else. */
export function selectionOn(win: Window): ConfigOnPage {
  const selection = selectedText(win);
  if (selection.trim() === '') return { blocks: [] };
  return { selection: cutAt(selection, longestTotal), blocks: [], ...cutIf(selection.length > longestTotal) };
}

/** What a team's page holds for an import. */
export function teamTextOn({ document }: Window): ConfigOnPage {
  const textIn = (id: string) => document.getElementById(id)?.textContent ?? '';
  const text = textOfTeamPage(textIn(configId), textIn(rolesId));
  if (text === '') return { blocks: [] };
  return { blocks: [cutAt(text, longestTotal)], isTeamPage: true, ...cutIf(text.length > longestTotal) };
}

const cutIf = (isCut: boolean): { cut?: true } => (isCut ? { cut: true } : {});

function candidates(document: Document): string[] {
  const elements = document.querySelectorAll<HTMLElement>('pre, code, textarea');
  // A `code` within a `pre` is the same text again.
  const outermost = Array.from(elements).filter((element) => !element.parentElement?.closest('pre, code'));
  return [...outermost.map(textOf), ...editorTexts(document)];
}

/** Browsers show plain text documents in a `pre`, so these need no more. */
function textOf(element: HTMLElement): string {
  if (element.tagName === 'TEXTAREA') return (element as HTMLTextAreaElement).value;
  const written = element.textContent ?? '';
  // Lines made by `<br>` or by an element each are seen in the layout only, which is costly to ask for.
  // biome-ignore lint/performance/useDomNodeTextContent: the line breaks of the layout are what is wanted.
  return written.includes('\n') || element.childElementCount === 0 ? written : element.innerText;
}
