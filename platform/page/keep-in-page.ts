import { tellHidden } from './hidden-by-page.ts';

/** No rule of a page outranks these. The element itself takes no place, what is in it lies in the top layer. */
const powerless = 'all: initial !important; display: contents !important';

/** How often it comes back: with a page that always takes it away, that would go on forever. */
const most = 5;

/**
 * Puts an element of ours below the root of a page, and back where the page takes it elsewhere or away, or gives it a style or
 * attributes: a few times, at once. Then it stays as it is, and the popup says so, see `isHiddenHere`. `onPut`: it is there anew.
 * Gives what takes it away for good.
 */
export function keepInPage(host: HTMLElement, onPut: () => void): () => void {
  const root = host.ownerDocument.documentElement;
  let left = most;
  let written = '';

  function put(): void {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.style.cssText = powerless;
    written = host.style.cssText;
    if (host.parentNode !== root) root.append(host);
    onPut();
  }

  const isAsPut = () =>
    host.parentNode === root && host.style.cssText === written && host.getAttributeNames().join() === 'style';

  const observer = new MutationObserver(() => {
    if (isAsPut()) return;
    left -= 1;
    if (left >= 0) return put();
    observer.disconnect();
    tellHidden(true);
  });
  put();
  observer.observe(root, { childList: true });
  observer.observe(host, { attributes: true });
  return () => {
    observer.disconnect();
    host.remove();
  };
}
