// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The first day that a zip can tell, for every file: when it was built is nobody's concern. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * The same files as a zip that is byte for byte the same wherever and whenever it is made: sorted, one date, no permissions.
 * @param {Uint8Array} zip
 * @returns {Promise<Uint8Array>}
 */
export async function sameZip(zip) {
  const before = await JSZip.loadAsync(zip);
  const after = new JSZip();
  const files = Object.values(before.files).filter(({ dir }) => !dir);
  files.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const file of files) after.file(file.name, await file.async('uint8array'), { date, createFolders: false });
  return after.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** @param {string} path */
export async function makeZipSame(path) {
  await writeFile(path, await sameZip(await readFile(path)));
}
