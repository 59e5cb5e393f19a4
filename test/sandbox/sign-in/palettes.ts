/** Colors that the page of the switch-role link takes. Others leave its field empty; the POST takes any six digits. */
export interface Swatch {
  name: string;
  hex: string;
}

/** Until mid-2024. The page's first one is its default. */
export const oldPalette: readonly Swatch[] = [
  { name: 'red', hex: 'F2B0A9' },
  { name: 'orange', hex: 'FBBF93' },
  { name: 'yellow', hex: 'FAD791' },
  { name: 'green', hex: 'B7CA9D' },
  { name: 'blue', hex: '99BCE3' },
];

/** Seen 2024-08-27: https://repost.aws/questions/QU2dDHOT34RH6LJYIrHLUJrw */
export const newPalette: readonly Swatch[] = [
  { name: 'red', hex: 'f2b0a9' },
  { name: 'orange', hex: 'fbc8aa' },
  { name: 'yellow', hex: 'efda95' },
  { name: 'green', hex: 'b7ca9d' },
  { name: 'blue', hex: '83d4e8' },
];
