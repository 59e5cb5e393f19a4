import { readableTextColor } from '@/core/aws/link-colors.ts';
import type { MarkPart, PageMark } from './page-mark.ts';

/** Begins the name of the element in the page that has the stripe; the rest of it cannot be guessed. mark-style.ts places it. */
export const stripeStart = 'rolecall-mark';

type Look = Partial<CSSStyleDeclaration> & { forcedColorAdjust?: string };

const name: Look = {
  position: 'absolute',
  left: '50%',
  top: '0',
  transform: 'translateX(-50%)',
  boxSizing: 'border-box',
  maxWidth: '60vw',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  padding: '0 12px',
  borderRadius: '0 0 6px 6px',
  font: '700 12px/18px system-ui, sans-serif',
  forcedColorAdjust: 'none',
};

/**
 * A stripe along the window's upper edge in the role's color. It lies over the page, moves nothing in it, and lets every click
 * through. Its edge is black or white, whichever stands out from the color: one of both is seen on any page. The page can see
 * that it is there, but not look into it. `element`: its name, as mark-style.ts has it. Others beside it that are called like
 * a stripe, the page's or an older copy's, are taken away, and it is put over what came later.
 */
export function markStripe(
  doc: Document,
  { color, warning }: Pick<PageMark, 'color' | 'warning'>,
  element: string,
): MarkPart {
  const host = doc.createElement(element);
  // Without the style that comes with it, as when the extension is gone, there is nothing to see.
  host.style.display = 'none';
  const [back, front] = [`#${color}`, `#${readableTextColor(color)}`];
  const hatching = `repeating-linear-gradient(135deg, ${back} 0 12px, ${front} 12px 18px)`;
  const bar = part({
    height: warning === undefined ? '4px' : '8px',
    background: warning === undefined ? back : hatching,
    borderBottom: `1px solid ${front}`,
    forcedColorAdjust: 'none',
  });
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(bar);
  if (warning !== undefined) {
    const words = part({ ...name, background: back, color: front, border: `1px solid ${front}`, borderTop: '0' });
    words.textContent = warning;
    shadow.append(words);
  }

  // Set one by one: a style sheet in the page could be forbidden by its policy.
  function part(look: Look): HTMLElement {
    const made = doc.createElement('div');
    Object.assign(made.style, look);
    return made;
  }

  return {
    put() {
      const { documentElement } = doc;
      const others = [...documentElement.children].filter(
        (one) => one !== host && one.localName.startsWith(stripeStart),
      );
      for (const other of others) other.remove();
      if (host.parentNode === documentElement && documentElement.lastElementChild === host) return others.length > 0;
      documentElement.append(host);
      return true;
    },
    end: () => host.remove(),
  };
}
