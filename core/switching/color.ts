/** Sent where a role has no colour: a switch needs one. Grey stands for nobody's production. */
export const defaultColor = 'aaaaaa';

/**
 * The colours that AWS's switch-role page accepts in a link; it leaves the field empty for others. As of 2024-08-27, by
 * https://repost.aws/questions/QU2dDHOT34RH6LJYIrHLUJrw ("they change from time to time"). A switch by form or request
 * takes any colour.
 */
export const linkPalette = ['f2b0a9', 'fbc8aa', 'efda95', 'b7ca9d', '83d4e8'] as const;

/** Six hex digits, with or without `#`, as six lower-case ones. Undefined for anything else. */
export function parseColor(text: string | undefined): string | undefined {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(text?.trim() ?? '') ?? [];
  return hex?.toLowerCase();
}

/** The colour of the link palette that looks nearest to six hex digits, by distance in OKLab. */
export function nearestLinkColor(color: string): string {
  const wanted = oklabOf(color);
  const distances = linkPalette.map((hex) => ({ hex, distance: distanceBetween(wanted, oklabOf(hex)) }));
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

function distanceBetween(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
