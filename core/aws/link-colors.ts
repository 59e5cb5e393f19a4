/** Sent where a role has no color: a switch needs one. Grey stands for nobody's production. */
export const defaultColor = 'aaaaaa';

/**
 * The colors that AWS's switch-role page accepts in a link; it leaves the field empty for others. As of 2024-08-27, by
 * https://repost.aws/questions/QU2dDHOT34RH6LJYIrHLUJrw ("they change from time to time"). A switch by form or request
 * takes any color.
 */
export const linkPalette = ['f2b0a9', 'fbc8aa', 'efda95', 'b7ca9d', '83d4e8'] as const;

/**
 * A color as AWS's links, forms and cookies have it: six hex digits, with or without `#`, as six lower-case ones. Undefined for
 * anything else. What people write is read by `parseColor` of `core/text/css-color.ts`.
 */
export function awsColor(text: string | undefined): string | undefined {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(text?.trim() ?? '') ?? [];
  return hex?.toLowerCase();
}

/**
 * The color of the link palette that looks nearest to six hex digits, in OKLab. The palette is pale: a plain distance
 * takes a strong orange for red. Hence paleness is matched first, and lightness counts little beside hue.
 */
export const nearestLinkColor = (color: string): string => nearestColor(color, linkPalette);

/** The same of any palette that is not empty. */
export function nearestColor(color: string, palette: readonly string[]): string {
  const wanted = oklabOf(color);
  const distances = palette.map((hex) => ({ hex, distance: distanceInHue(oklabOf(hex), wanted) }));
  return distances.reduce((nearest, other) => (other.distance < nearest.distance ? other : nearest)).hex;
}

/** Black or white, whichever is easier to read on six hex digits by WCAG's contrast. */
export function readableTextColor(background: string): '000000' | 'ffffff' {
  const [red, green, blue] = linearChannels(background);
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where both contrasts are equal: (L + 0.05)² = 1.05 × 0.05.
  return luminance > Math.sqrt(1.05 * 0.05) - 0.05 ? '000000' : 'ffffff';
}

type Triple = [number, number, number];

function linearChannels(hex: string): Triple {
  const linear = (from: number) => {
    const channel = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return [linear(0), linear(2), linear(4)];
}

/** https://bottosson.github.io/posts/oklab/ (public domain matrices). */
function oklabOf(hex: string): Triple {
  const [red, green, blue] = linearChannels(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function distanceInHue([lightness, a, b]: Triple, [wantedLightness, wantedA, wantedB]: Triple): number {
  const paling = Math.min(1, Math.hypot(a, b) / (Math.hypot(wantedA, wantedB) || 1));
  return Math.hypot(0.2 * (lightness - wantedLightness), a - paling * wantedA, b - paling * wantedB);
}
