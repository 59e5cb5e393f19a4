import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { longestInCode, qrCode } from '@/core/share/qr-code.ts';
import { anyRoles } from '../export/roles.ts';

/** What a scanner reads of a code that is shown, four pixels a square. */
function scanned(rows: boolean[][] = []): string | undefined {
  const scale = 4;
  const width = rows.length * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return jsQR(pixels, width, width)?.data;
}

describe('a QR code', () => {
  it('is read by a scanner as the link that it was made of, for any roles', () =>
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const { link = '' } = bundleLink(roles);
        fc.pre(link !== '' && link.length <= longestInCode);
        expect(scanned(qrCode(link))).toBe(link);
      }),
      { numRuns: 30 },
    ));

  it('holds the longest link that fits, in squares of three pixels', () => {
    const link = `https://signin.aws.amazon.com/switchrole#rolecall=1.${'Ab0-_'.repeat(300)}`.slice(0, longestInCode);
    const rows = qrCode(link);
    expect(rows?.length).toBe(113 + 8);
    expect(scanned(rows)).toBe(link);
    expect(qrCode(`${link}x`)).toBeUndefined();
  });

  it('has four white squares on each side, which scanners need', () => {
    const rows = qrCode('https://signin.aws.amazon.com/switchrole') ?? [];
    const edges = [
      ...rows.slice(0, 4),
      ...rows.slice(-4),
      ...rows.map((row) => [...row.slice(0, 4), ...row.slice(-4)]),
    ];
    expect(edges.flat()).not.toContain(true);
    expect(rows[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
  });
});
