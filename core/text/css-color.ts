import { cssColor } from './css-color-names.ts';

/** Colors of Firefox's containers, which Granted's `granted_color` names; seen in Firefox 153's own style sheet. */
export const containerColors: ReadonlyMap<string, string> = new Map([
  ['blue', '37adff'],
  ['turquoise', '00c79a'],
  ['green', '51cd00'],
  ['yellow', 'ffcb00'],
  ['orange', 'ff9f00'],
  ['red', 'ff613d'],
  ['pink', 'ff4bda'],
  ['purple', 'af51f5'],
  ['toolbar', '7c7c7d'],
]);

const hexDigits = /^#?(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const channels = /^(rgb|hsl)a?\(([^()]{1,80})\)$/i;

/**
 * Six lower-case hex digits of a color as people write it: hex with or without `#` (three, four, six or eight digits, the
 * alpha dropped), a name of CSS, `rgb()` and `hsl()`, with blanks around. Undefined: none of these.
 */
export function parseColor(written: string): string | undefined {
  const text = written.trim();
  if (hexDigits.test(text)) return sixDigits(text.replace('#', '').toLowerCase());
  const [, model, list = ''] = channels.exec(text) ?? [];
  if (model === undefined) return cssColor(text);
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '');
  return model.toLowerCase() === 'rgb' ? fromRgb(parts) : fromHsl(parts);
}

/** The color of a Firefox container by its name, else as `parseColor`. */
export const parseContainerColor = (text: string): string | undefined =>
  containerColors.get(text.toLowerCase()) ?? parseColor(text);

function sixDigits(hex: string): string {
  return hex.length < 6 ? [...hex.slice(0, 3)].map((digit) => digit + digit).join('') : hex.slice(0, 6);
}

function fromRgb(parts: string[]): string | undefined {
  return toHex(parts.slice(0, 3).map((part) => (part.endsWith('%') ? percent(part) * 255 : Number(part))));
}

/** By the formula of CSS Color 4, section 7.1. */
function fromHsl(parts: string[]): string | undefined {
  const [hue = '', saturation = '', lightness = ''] = parts;
  const [turn, light] = [Number(hue.replace(/deg$/i, '')), percent(lightness)];
  const chroma = percent(saturation) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const k = (offset + (((turn % 360) + 360) % 360) / 30) % 12;
    return 255 * (light - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}

const percent = (text: string) => Math.min(1, Math.max(0, Number(text.replace('%', '')) / 100));

function toHex(channels: number[]): string | undefined {
  if (channels.length !== 3 || !channels.every(Number.isFinite)) return undefined;
  const bytes = channels.map((channel) => Math.round(Math.min(255, Math.max(0, channel))));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
