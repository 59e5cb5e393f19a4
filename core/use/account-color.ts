import { nearestColor } from '@/core/aws/link-colors.ts';

/** The colors that AWS has for accounts (API of UXC, 2025-09), and how its console shows them (2026). */
const accountColors: Readonly<Record<string, string>> = {
  fe6e73: 'red',
  f89256: 'orange',
  dfb52c: 'yellow',
  '7dbd4c': 'green',
  '40bfa9': 'teal',
  '44b9dd': 'lightBlue',
  '7698fe': 'darkBlue',
  cbabfc: 'purple',
  e07f9d: 'pink',
};

/** The one that looks nearest to six hex digits. */
export const nearestAccountColor = (color: string): string =>
  accountColors[nearestColor(color, Object.keys(accountColors))] ?? 'none';
