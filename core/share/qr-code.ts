import encodeQR from 'qr';

/**
 * In characters: a code of 113 squares a side (version 24, ISO/IEC 18004), three pixels each in the popup. Cameras of phones fail
 * at smaller ones.
 */
export const longestInCode = 1171;

/** Squares of white around a code, which scanners need (ISO/IEC 18004). */
const quiet = 4;

/** The rows of a QR code for a link, dark squares true, with white ones around them. Undefined: it is too long to be scanned. */
export const qrCode = (link: string): boolean[][] | undefined =>
  link.length > longestInCode ? undefined : encodeQR(link, 'raw', { ecc: 'low', border: quiet });
