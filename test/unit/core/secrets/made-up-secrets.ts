/** Made up, of the real shapes; put together so that no scanner takes them for real ones, and none is whole in this file. */
const rest = 'Q3EGRZ7XMPL7ABCD';
/** `length` characters drawn from a set, always the same ones. */
const drawn = (length: number, set = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'): string =>
  Array.from({ length }, (_, at) => set[(at * 37 + length) % set.length]).join('');

export const keyId = `AK${'IA'}${rest}`;
export const temporaryId = `AS${'IA'}${rest}`;
export const secretKey = `${drawn(12)}/${drawn(9)}/${drawn(17)}`;
export const sessionToken = `IQoJ${'b3JpZ2luX2Vj'}${drawn(160)}+/AAA==`;
export const password = 'Hunter2!correct';
/** Of a virtual MFA device. */
export const seed = drawn(32, 'A2B3C4D5E6F7GHIJKLMNOPQRSTUVWXYZ');
/** Secrets of other makers, by their prefix. */
export const others: readonly string[] = [
  `gh${'p_'}${drawn(36)}`,
  `github_${'pat_'}${drawn(82)}`,
  `gl${'pat-'}${drawn(20)}`,
  `xox${'b-'}123456789012-${drawn(24)}`,
  `AI${'za'}${drawn(35)}`,
  `sk-${'proj-'}${drawn(40)}`,
  `npm${'_'}${drawn(36)}`,
  `hv${'s.'}${drawn(24)}`,
  `dckr${'_pat_'}${drawn(27)}`,
  `SG${'.'}${drawn(22)}.${drawn(43)}`,
  `AGE-SECRET-${'KEY-1'}${drawn(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
  `abc8${'Q~'}${drawn(34)}`,
  `ABS${'K'}${drawn(120)}=`,
  `aoa${'AAAAA'}G${drawn(40)}`,
  `ASO${'AR'}${drawn(40)}`.replace('R', `R${rest}`),
  `AB${'IA'}${rest}`,
  `AC${'CA'}${rest}`,
  `ey${'J'}${drawn(30)}.ey${'J'}${drawn(40)}.${drawn(43)}`,
];
