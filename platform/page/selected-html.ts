/** Elements that say how a text is laid out, and links; of all others only what is in them. */
const kept = /^(?:a|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|p|div|br|pre|code|s|del|strike|h[1-6])$/;
const silent = /^(?:script|style|template|noscript|iframe|object)$/;
/** No page that people read is as deep. */
const deepest = 400;

/** Whether an element shows nothing of what is in it. */
function isInvisible(win: Window, element: Element): boolean {
  const { display, opacity } = win.getComputedStyle(element);
  return display === 'none' || opacity === '0';
}

/** Whether text in an element is not to be seen, though elements within it may be. */
function hidesText(win: Window, element: Element | null): boolean {
  if (element === null) return false;
  const { visibility, fontSize } = win.getComputedStyle(element);
  return /^(?:hidden|collapse)$/.test(visibility) || parseFloat(fontSize) === 0;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A merged cell is one of each of its rows. */
const spansOf = (node: Node): string =>
  ['rowspan', 'colspan']
    .map((name) => {
      const count = Number((node as Element).getAttribute(name) ?? 1);
      return count > 1 ? ` ${name}="${count}"` : '';
    })
    .join('');

/**
 * What is selected as HTML of nothing but layout and links. The page's nodes are only read: a copy of them would load its
 * images and run its elements again. What the page hides is not read: nobody selects what they do not see. Of several ranges
 * (Firefox, columns of a table) all are read. At most `longest` UTF-16 units.
 */
export function selectedHtml(win: Window, longest: number): string {
  const selection = win.getSelection();
  const parts: string[] = [];
  let left = longest;
  const write = (text: string) => {
    left -= text.length;
    if (left >= 0) parts.push(text);
  };

  function walk(node: Node, range: Range, depth: number): void {
    if (left < 0 || depth > deepest || !range.intersectsNode(node)) return;
    if (node.nodeType === 3) {
      if (hidesText(win, node.parentElement)) return;
      const text = node.nodeValue ?? '';
      const from = node === range.startContainer ? range.startOffset : 0;
      write(escaped(text.slice(from, node === range.endContainer ? range.endOffset : text.length)));
      return;
    }
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (silent.test(name) || (name !== '' && isInvisible(win, node as Element))) return;
    const isKept = kept.test(name);
    const href = name === 'a' ? (node as HTMLAnchorElement).href : '';
    if (isKept)
      write(href ? `<a href="${escaped(String(href))}">` : `<${name}${name[0] === 't' ? spansOf(node) : ''}>`);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, range, depth + 1);
    if (isKept && name !== 'br') write(`</${name}>`);
  }

  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index);
    if (!range) continue;
    const root = range.commonAncestorContainer;
    // A part of a link is the link: its end may lie outside of what is selected.
    const link = (root.nodeType === 1 ? (root as Element) : root.parentElement)?.closest('a');
    walk(link ?? root, range, 0);
  }
  return parts.join('');
}
