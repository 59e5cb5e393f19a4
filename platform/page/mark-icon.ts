import { readableTextColor } from '@/core/aws/link-colors.ts';
import type { MarkPart, PageMark } from './page-mark.ts';

/** On the page's own icons: what they are for, while the dot is there instead. */
const kept = 'data-rolecall-rel';
/** On our own, and on what a copy of the script left that is gone. */
const ours = 'data-rolecall';

/**
 * A dot in the role's color in place of the page's icon; with a warning a square with an exclamation mark. If the page's policy
 * forbids it, the page's icon comes back: the browser would show none.
 */
export function markIcon(doc: Document, { color, warning }: Pick<PageMark, 'color' | 'warning'>): MarkPart {
  const { head } = doc;
  const icon = doc.createElement('link');
  let isForbidden = false;

  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.setAttribute(ours, '');
  icon.href = `data:image/svg+xml,${encodeURIComponent(drawing(color, warning !== undefined))}`;
  for (const left of head.querySelectorAll(`link[${ours}]`)) left.remove();
  doc.addEventListener('securitypolicyviolation', onViolation);

  function giveBack(): void {
    icon.remove();
    for (const link of head.querySelectorAll<HTMLLinkElement>(`link[${kept}]`)) {
      link.rel = link.getAttribute(kept) ?? '';
      link.removeAttribute(kept);
    }
  }

  function onViolation({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (!blockedURI.startsWith('data') || effectiveDirective !== 'img-src') return;
    isForbidden = true;
    giveBack();
  }

  return {
    put() {
      if (isForbidden) return false;
      const pages = [...head.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]')].filter((link) => link !== icon);
      if (pages.length === 0 && icon.parentNode === head) return false;
      for (const link of pages) {
        link.setAttribute(kept, link.rel);
        link.rel = kept;
      }
      head.append(icon);
      return true;
    },
    end() {
      doc.removeEventListener('securitypolicyviolation', onViolation);
      giveBack();
    },
  };
}

/** Lines around it, one of which is seen on any tab strip. */
function drawing(color: string, isWarning: boolean): string {
  const front = readableTextColor(color);
  const line = `fill="#${color}" stroke="#${front}"`;
  const shape = isWarning
    ? `<rect x=".5" y=".5" width="15" height="15" rx="2" ${line}/><path d="M7 3h2v6H7zM7 11h2v2H7z" fill="#${front}"/>`
    : `<circle cx="8" cy="8" r="7" ${line}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shape}</svg>`;
}
