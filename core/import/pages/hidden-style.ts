import { parseColor } from '@/core/text/css-color.ts';

/** Name → value of a style attribute, in lower case. Of several, the last counts. */
export type Style = ReadonlyMap<string, string>;

/** Longer ones are none that a browser wrote; they are looked at no further. */
const longest = 10_000;

export function styleOf(attribute: string): Style {
  const style = new Map<string, string>();
  for (const declaration of attribute.slice(0, longest).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    style.set(
      declaration.slice(0, colon).trim(),
      declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim(),
    );
  }
  return style;
}

/** The background that a style gives. Undefined: none, or one that cannot be told, as a picture. */
export const backgroundOf = (style: Style): string | undefined =>
  colorIn(style.get('background-color') ?? style.get('background'));

/** Whether the style of an element takes it out of the page, or makes it too small to be seen. */
export function hides(style: Style): boolean {
  const is = (name: string, value: RegExp) => value.test(style.get(name) ?? '');
  if (is('display', /^none$/) || is('visibility', /^(?:hidden|collapse)$/)) return true;
  if (is('opacity', /^0?(?:\.0\d*)?%?$/) && style.has('opacity')) return true;
  if (is('font-size', /^(?:0|0?\.\d+(?:px|pt)|[01](?:\.\d+)?(?:px|pt)|0(?:\.0+)?[a-z%]*)$/)) return true;
  return isClipped(style) || isAside(style);
}

function isClipped(style: Style): boolean {
  const clip = style.get('clip') ?? '';
  const path = style.get('clip-path') ?? '';
  const isSmall = ['width', 'height', 'max-width', 'max-height'].some((name) =>
    /^[01](?:px)?$/.test(style.get(name) ?? ''),
  );
  return (
    /^rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)$/.test(clip) ||
    /^(?:inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|circle\(\s*0)/.test(path) ||
    (isSmall && /^(?:hidden|clip)\b/.test(style.get('overflow') ?? ''))
  );
}

/** Far out of the page. */
const isAside = (style: Style): boolean =>
  ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top', 'text-indent'].some((name) =>
    /^-\d{3,6}(?:\.\d+)?(?:px|em|rem|pt|vw|vh|%)?$/.test(style.get(name) ?? ''),
  ) || /scale\(\s*0(?:\.0+)?\s*[,)]/.test(style.get('transform') ?? '');

/** Whether text is in the color of what is below it, if that is known, or in none. */
export function isUnseen(style: Style, below: string | undefined): boolean {
  const written = style.get('color') ?? '';
  const [, channels = ''] = /^(?:rgb|hsl)a?\(([^()]{1,60})\)$/.exec(written) ?? [];
  const [, , , alpha = '1'] = channels.trim().split(/[\s,/]+/);
  if (written === 'transparent' || Number.parseFloat(alpha) === 0) return true;
  const color = colorIn(written);
  return color !== undefined && color === (backgroundOf(style) ?? below);
}

/** What may be a picture, or show what is below it, says nothing. */
function colorIn(written: string | undefined): string | undefined {
  if (written === undefined || written === '' || /url\(|gradient|transparent|inherit|initial/.test(written))
    return undefined;
  return parseColor(written);
}
