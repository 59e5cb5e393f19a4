import { type Look, madeIn } from './made-in.ts';
import { watchVisibility } from './watch-visibility.ts';

type SaveWords = 'signin_save' | 'signin_review';

/** As much of the extension's API as a content script needs: it stays free of the polyfill. */
export interface SaveLinkEdge {
  /** Without an id, or not there at all, once the extension was loaded again under the open page. */
  runtime: { id?: string | undefined; sendMessage(message: { type: 'save-link' }): unknown };
  i18n: { getMessage(key: SaveWords): string };
}

/** Distance from the window's corner, and more than the button ever measures, in pixels. */
const margin = 16;
const [widest, highest] = [480, 96];

const corner: Look = {
  inset: `auto ${margin}px ${margin}px auto`,
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
};
/** Nothing that the page says of its own elements is inherited any further. */
const fresh: Look = { all: 'initial', display: 'block' };
const look: Look = {
  padding: '10px 16px',
  border: '0',
  borderRadius: '6px',
  background: '#0b7f72',
  color: '#ffffff',
  font: '500 14px/1.4 system-ui, sans-serif',
  boxShadow: '0 2px 8px rgb(0 0 0 / 30%)',
  cursor: 'pointer',
};

/**
 * Offers, on AWS's switch-role page, to save the role in its link, or to review those that its link shares. The background
 * takes the page's address from the message's sender. A click opens a review of it and stores nothing.
 *
 * A page can neither read nor press nor disguise the button. It is in a closed shadow tree, in the browser's top layer, where
 * the page's styles and sizes do not reach. It answers only real clicks, and only while it is whole, in its corner and, as
 * far as the browser can tell, not covered.
 */
export function offerToSaveLink(
  { runtime, i18n }: SaveLinkEdge,
  doc: Document,
  words: SaveWords = 'signin_save',
): void {
  const element = madeIn(doc);
  const host = doc.createElement('rolecall-save');
  const layer = element('div', corner);
  const frame = element('div', fresh);
  const button = element('button', look);
  layer.popover = 'manual';
  button.type = 'button';
  button.textContent = i18n.getMessage(words);
  frame.append(button);
  layer.append(frame);

  const raise = () => {
    if (!host.isConnected) return;
    layer.hidePopover();
    layer.showPopover();
  };
  const isWhole = watchVisibility(button, raise);
  button.addEventListener('click', async (event) => {
    if (!event.isTrusted || !isInItsCorner() || !(await isWhole())) return;
    host.remove();
    try {
      await runtime.sendMessage({ type: 'save-link' });
    } catch {
      if (runtime.id) offerToSaveLink({ runtime, i18n }, doc, words);
    }
  });

  host.attachShadow({ mode: 'closed' }).append(layer);
  doc.body.append(host);
  layer.showPopover();

  /** Zoomed by the page, it would be larger or elsewhere; taken to another place in the page, it is in no layer any more. */
  function isInItsCorner(): boolean {
    const { right, bottom, width, height } = button.getBoundingClientRect();
    const { innerWidth, innerHeight } = doc.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    // Between it and the edge there may be a scroll bar.
    const isNear = (distance: number) => distance >= 0 && distance <= margin + 32;
    const isItsSize = width <= widest && height <= highest;
    return layer.matches(':popover-open') && isItsSize && isNear(innerWidth - right) && isNear(innerHeight - bottom);
  }
}
