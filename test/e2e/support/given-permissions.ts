import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension so that these permissions are given from its installation on: nobody can answer what Chromium asks the
 * user in a window of its own.
 */
export async function withGiven(extension: string, given: readonly string[], target: string): Promise<string> {
  await cp(extension, target, { recursive: true });
  const file = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = [...manifest.permissions, ...given];
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return target;
}
